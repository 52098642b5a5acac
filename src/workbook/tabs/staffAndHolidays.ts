/** `Petugas` and `Hari Libur` as an office fills them in. */
import { tabs } from '../../sheetLayout';
import type { Officer } from '../../workflow/model';
import { at, columnsOf, text, type Row } from './cells';
import { readDate } from '../../time/typedDates';

export function readStaff(rows: readonly Row[]): Officer[] {
  const columns = columnsOf(rows[tabs.staff.headingRow]);
  return rows.slice(tabs.staff.headingRow + 1).flatMap((row) => {
    const email = text(at(row, columns, 'Surel'));
    const active = !/^(tidak|false|0)$/i.test(text(at(row, columns, 'Aktif')));
    if (!email.includes('@') || !active) return [];
    const shared = listed(text(at(row, columns, 'Akun Bersama')));
    return [
      {
        name: text(at(row, columns, 'Nama')),
        email,
        roles: listed(text(at(row, columns, 'Peran'))),
        section: text(at(row, columns, 'Subbagian')),
        ...(shared.length > 0 && { sharedAccounts: shared }),
      },
    ];
  });
}

/** With semicolons or line breaks between them: role names may contain commas. */
const listed = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

export function readHolidays(rows: readonly Row[]): ReadonlySet<string> {
  const columns = columnsOf(rows[tabs.holidays.headingRow]);
  const dates = rows.slice(tabs.holidays.headingRow + 1).map((row) => readDate(at(row, columns, 'Tanggal')));
  return new Set(dates.filter((date): date is string => date !== null));
}
