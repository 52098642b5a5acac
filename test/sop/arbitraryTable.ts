import fc from 'fast-check';
import type { SopRow } from '../../src/sop/model';
import { row } from '../../src/sop/presets/preset';

/** The roles of the tables below; give each at least three officers. */
export const arbitraryRoles = [
  'Humas',
  'Editor',
  'Kepala Bagian Hukum dan SDM',
  'Kasubbag',
  'Ketua / Wakil Ketua',
] as const;

interface Choices {
  performers: string;
  time: string;
  evidence: string;
  condition: boolean;
  back: number | null;
  refusal: string | null;
  limit: 'none' | 'end' | 'escalate';
}

const oneOf = fc.constantFrom;

const choices: fc.Arbitrary<Choices> = fc.record({
  performers: oneOf(
    'Humas',
    'Editor atau Humas',
    'Editor dan Kasubbag',
    'Kepala Bagian Hukum dan SDM (semua)',
    'Ketua/Wakil Ketua (2 dari 3)',
    'Kasubbag terkait',
    '-',
  ),
  time: oneOf('-', '<60 menit', '1 hari kerja', 'H+1 sejak kegiatan', '1 x 24 jam', 'segera (baku: 2 jam)'),
  evidence: oneOf(
    '',
    ' [catatan]',
    ' [konsep, caption]',
    ' [disposisi atau nota dinas]',
    ' [tautan]',
    ' [tautan, tangkapan layar]',
  ),
  condition: fc.boolean(),
  back: fc.option(fc.nat(6)),
  refusal: fc.option(oneOf('batal', 'ditolak', 'arsip', 'tidak selesai')),
  limit: oneOf('none', 'none', 'end', 'escalate'),
});

/** Sound tables in an office's words: every way on leads down or to an end, and some ways lead back. */
export const arbitraryTable: fc.Arbitrary<readonly SopRow[]> = fc
  .array(choices, { minLength: 1, maxLength: 6 })
  .map((steps) => [
    row({
      No: '1',
      Langkah: 'Kirim',
      Pelaksana: 'Humas',
      Kapan: 'formulir',
      Waktu: '-',
      Hasil: 'kirim [bahan] → 2',
    }),
    ...steps.flatMap((step, index) => rowsOf(step, index + 2, index === steps.length - 1)),
  ]);

function rowsOf(step: Choices, number: number, isLast: boolean): SopRow[] {
  const isNobodys = step.performers === '-';
  const onward = isLast ? 'selesai' : String(number + 1);
  const outcomes = [
    `lanjut${isNobodys ? '' : step.evidence} → ${onward}`,
    ...(step.back !== null && !isNobodys ? [`kembali [catatan] → ${1 + (step.back % number)}`] : []),
    ...(step.refusal && !isNobodys ? [`tolak† [catatan] → ${step.refusal}`] : []),
  ];
  const limited = !isNobodys && step.limit !== 'none';
  return [
    row({
      No: String(number),
      Langkah: `Tahap ${number}`,
      Pelaksana: step.performers,
      Waktu: step.time,
      Kapan: step.condition ? 'bila Jenis Konten = Infografis' : '',
      Hasil: outcomes.join('; '),
    }),
    ...(limited ? [limitRow(step.limit, number, onward)] : []),
  ];
}

function limitRow(limit: Choices['limit'], number: number, onward: string): SopRow {
  const isEnd = limit === 'end';
  return row({
    No: `${number}a`,
    Langkah: `Lewat ${number}`,
    Pelaksana: isEnd ? '-' : 'Kasubbag',
    Waktu: '-',
    Kapan: `otomatis: langkah ${number} lewat ${isEnd ? '1 x 24 jam' : '2 hari kerja'}`,
    Hasil: isEnd ? 'tidak selesai' : `putuskan [catatan] → ${onward}; batalkan [catatan] → batal`,
  });
}
