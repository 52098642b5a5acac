/** Invented people: no name here is an official's. */
export const ownerEmail = 'medsos@kpu-pacitan.test';

const names = [
  'Ratri Wulandari',
  'Bagas Prasetya',
  'Sekar Maheswari',
  'Dimas Wicaksono',
  'Hapsari Ningrum',
  'Galih Nugroho',
  'Laras Puspita',
  'Yoga Pranata',
  'Intan Permatasari',
  'Rangga Saputra',
  'Dewi Kusumastuti',
  'Fajar Hidayatullah',
  'Citra Anggraini',
  'Wahyu Setiaji',
  'Melati Kusuma',
  'Arif Budiharja',
] as const;

export interface SamplePerson {
  name: string;
  email: string;
  role: string;
  /** Empty for an officer of the whole office. */
  section: string;
}

/** Roles that an office fills more than once. */
const holdersOf = (role: string): number => (/^komisioner$/i.test(role) ? 2 : 1);

/** One person for each place to be filled, in the order of the roles; the names repeat only when they run out. */
export function samplePeople(
  roles: readonly string[],
  perSection: readonly string[],
  sections: readonly string[],
): SamplePerson[] {
  const places = roles.flatMap((role) =>
    perSection.includes(role)
      ? sections.map((section) => ({ role, section }))
      : Array.from({ length: holdersOf(role) }, () => ({ role, section: '' })),
  );
  return places.map((place, index) => {
    const name = names[index % names.length] ?? names[0];
    return { ...place, name, email: `${name.split(' ')[0]?.toLowerCase()}@kpu-pacitan.test` };
  });
}

/** Submitters: one address in each section, none of them an officer's. */
export const submitterEmails: readonly string[] = [
  'teknis@kpu-pacitan.test',
  'rendatin@kpu-pacitan.test',
  'keuangan@kpu-pacitan.test',
];
