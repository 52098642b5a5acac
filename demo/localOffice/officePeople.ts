import type { Workbook } from '../../emulator/index';
import type { PersonView } from './view';

/** The people of the tab `Petugas`, as the administrator typed them, and the owner of the file. */
export function officePeople(workbook: Workbook): PersonView[] {
  const tab = workbook.sheets().find(({ title }) => title.trim().toLowerCase() === 'petugas');
  const rows = tab ? workbook.values(tab.sheetId).map((row) => row.map(String)) : [];
  const headingRow = rows.findIndex((row) => row.includes('Surel'));
  const people = new Map<string, PersonView>();
  if (headingRow >= 0) {
    const headings = rows[headingRow] ?? [];
    const [name, email, role] = ['Nama', 'Surel', 'Peran'].map((heading) => headings.indexOf(heading));
    for (const row of rows.slice(headingRow + 1)) addPerson(people, row, { name, email, role });
  }
  if (!people.has(workbook.owner)) {
    people.set(workbook.owner, { email: workbook.owner, name: 'Akun kantor', roles: 'pemilik lembar kerja' });
  }
  return [...people.values()];
}

interface Columns {
  name: number | undefined;
  email: number | undefined;
  role: number | undefined;
}

function addPerson(people: Map<string, PersonView>, row: string[], columns: Columns): void {
  const at = (column: number | undefined) => (row[column ?? -1] ?? '').trim();
  const email = at(columns.email).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return;
  const known = people.get(email);
  const roles = [known?.roles, at(columns.role)].filter(Boolean).join(', ');
  people.set(email, { email, name: known?.name ?? (at(columns.name) || email), roles });
}
