/** Invented people of an office that exists: no name here is an official's. */
export interface SamplePerson {
  name: string;
  email: string;
  roles: readonly string[];
  section: string;
}

export const ownerEmail = 'medsos@kpu-pacitan.test';

const publicRelations = 'Partisipasi, Hubungan Masyarakat dan SDM';

export const samplePeople: readonly SamplePerson[] = [
  { name: 'Ratri Wulandari', email: 'ratri@kpu-pacitan.test', roles: ['Pengampu'], section: publicRelations },
  { name: 'Bagas Prasetya', email: 'bagas@kpu-pacitan.test', roles: ['Editor'], section: publicRelations },
  { name: 'Sekar Maheswari', email: 'sekar@kpu-pacitan.test', roles: ['Komisioner'], section: '' },
  { name: 'Dimas Wicaksono', email: 'dimas@kpu-pacitan.test', roles: ['Komisioner'], section: '' },
  { name: 'Hapsari Ningrum', email: 'hapsari@kpu-pacitan.test', roles: ['Sekretaris'], section: '' },
  { name: 'Galih Nugroho', email: 'galih@kpu-pacitan.test', roles: ['Operator'], section: publicRelations },
];

export interface SampleSubmitter {
  email: string;
  section: string;
}

export const sampleSubmitters: readonly SampleSubmitter[] = [
  { email: 'teknis@kpu-pacitan.test', section: 'Teknis Penyelenggaraan Pemilu dan Hukum' },
  { email: 'rendatin@kpu-pacitan.test', section: 'Perencanaan, Data dan Informasi' },
  { email: 'kul@kpu-pacitan.test', section: 'Keuangan, Umum dan Logistik' },
];
