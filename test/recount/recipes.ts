/** Twenty semesters: which table, when, how much. */
import type { Recipe } from './randomOffice';

const correction: Recipe['more'] = [
  {
    No: '9',
    Langkah: 'Ralat',
    Pelaksana: 'Editor',
    Waktu: '<60 menit',
    Kapan: 'sewaktu-waktu setelah tayang',
    Hasil: 'ralat [catatan] → 6',
  },
  {
    No: '10',
    Langkah: 'Turunkan',
    Pelaksana: 'Editor',
    Waktu: '-',
    Kapan: 'sewaktu-waktu setelah selesai',
    Hasil: 'turunkan [alasan] → diturunkan',
  },
];
const renamed = {
  from: '2025-10-15',
  changes: { 3: { Langkah: 'Edit', Waktu: '<90 menit' }, 4: { Pelaksana: 'Komisioner dan Sekretaris' } },
};

const kinds: readonly Omit<Recipe, 'seed' | 'from' | 'items'>[] = [
  { preset: 'pacitan' },
  { preset: 'pasaman' },
  { preset: 'jawa-tengah' },
  { preset: 'cianjur' },
  { preset: 'pulang-pisau' },
  { preset: 'pacitan', more: correction },
  { preset: 'pacitan', second: renamed, clock: 'calendar' },
  { preset: 'pasaman', zone: 9 },
  { preset: 'pacitan', more: correction, zone: 8, clock: 'calendar' },
  { preset: 'cianjur-website' },
];
const semesters = ['2025-07-01', '2026-01-01', '2026-07-01'];
export const recipes = Array.from({ length: 20 }, (_, index): Recipe => ({
  ...kinds[index % kinds.length]!,
  seed: 1000 + index,
  from: semesters[index % semesters.length]!,
  items: index % 7 === 6 ? 6 : 60,
}));
