/** An office's own table from a file comes into force as in its Sheet: typed, checked, enacted by the menu. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enactOwnTable, readOwnTable } from '../../demo/seed/ownTable';
import { openOffice, type TestOffice } from '../bundle/office';

const headings = ['No', 'Langkah', 'Pelaksana', 'Uraian', 'Waktu', 'Kapan', 'Hasil'];
const table = (...rows: string[][]) => [headings, ...rows].map((cells) => cells.join('\t')).join('\n');

const sound = table(
  ['1', 'Ajukan', 'Humas', 'Mengajukan', '-', 'formulir', 'ajukan [bahan] → 2'],
  [
    '2',
    'Setujui',
    'Dekan, Wakil Dekan, dan Kepala Tata Usaha (semua)',
    'Menyetujui',
    '1 hari kerja',
    '',
    'setuju → 3; tolak [catatan] → ditolak',
  ],
  ['3', 'Unggah', 'Operator', 'Mengunggah', '<60 menit', '', 'tayang [tautan] → selesai'],
);

function enact(text: string): TestOffice {
  const office = openOffice();
  const file = join(mkdtempSync(join(tmpdir(), 'alur-tabel-')), 'tabel.tsv');
  writeFileSync(file, text);
  enactOwnTable(office, file);
  return office;
}

const versions = ({ workbook }: TestOffice) => {
  const journal = workbook.sheets().find(({ title }) => title === 'Riwayat');
  return workbook.values(journal?.sheetId ?? 0).filter((row) => row[4] === 'ProcedureEnacted').length;
};

test('roles are parted where several must agree, and may be named above the table', () => {
  expect(readOwnTable(sound).roles).toEqual([
    'Humas',
    'Dekan',
    'Wakil Dekan',
    'Kepala Tata Usaha',
    'Operator',
  ]);
  expect(readOwnTable(`Peran: Humas; Hukum dan SDM\n${sound}`).roles).toEqual(['Humas', 'Hukum dan SDM']);
});

test('a sound table becomes the next version', () => {
  expect(versions(enact(sound))).toBe(2);
});

test('a faulty one is refused in the words of the product', () => {
  const faulty = sound.replace('→ 3', '→ 9');
  expect(() => enact(faulty)).toThrow(/belum diberlakukan[\s\S]*9/);
});
