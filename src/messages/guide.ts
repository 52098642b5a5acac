/** The parts of docs/panduan that a person may need, one a role. */
export const guideParts = [
  'pelaksana-kegiatan',
  'pengampu',
  'editor',
  'pimpinan',
  'operator',
  'administrator',
] as const;

export type GuidePart = (typeof guideParts)[number];

export const guideWords = {
  yours: 'Bagian ini sesuai dengan peran Bapak/Ibu pada tabel SOP yang berlaku.',
  others: 'Bagian untuk peran lain',
  names: {
    'pelaksana-kegiatan': 'Pelaksana kegiatan',
    pengampu: 'Pengampu media sosial',
    editor: 'Editor',
    pimpinan: 'Pimpinan',
    operator: 'Operator',
    administrator: 'Administrator',
  } satisfies Record<GuidePart, string>,
} as const;
