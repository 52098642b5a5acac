import type { LocalOffice } from '../LocalOffice';
import { samplePeople } from './people';

/** Types the sample people into `Petugas`, one row per role, as the office's administrator would. */
export function fillStaff({ world, workbook }: LocalOffice): void {
  const tab = workbook.sheets().find(({ title }) => title === 'Petugas');
  if (!tab) throw new Error('Set-up made no tab "Petugas"');
  const headings = (workbook.values(tab.sheetId)[0] ?? []).map(String);
  const person = world.person(workbook);
  const type = (row: number, heading: string, text: string) => {
    const column = headings.indexOf(heading);
    if (column >= 0) person.edit(tab.sheetId, row, column + 1, text);
  };
  let row = 2;
  for (const { name, email, roles, section } of samplePeople) {
    for (const role of roles) {
      type(row, 'Nama', name);
      type(row, 'Surel', email);
      type(row, 'Peran', role);
      type(row, 'Subbagian', section);
      type(row, 'Aktif', 'Ya');
      row += 1;
    }
  }
}
