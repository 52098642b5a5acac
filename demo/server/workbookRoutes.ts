import type { LocalOffice } from '../localOffice/LocalOffice';
import { workbookToXlsx } from '../xlsx/workbook';
import { Refusal } from './Refusal';
import { type Call, type Routes, textOf, value, wholeNumberOf } from './routes';
import { sheetPage } from './sheetPage';

/** The grid: shows a tab, and applies a user's edits by hand. */
export function workbookRoutes(office: LocalOffice, changed: () => void): Routes {
  return {
    'GET /api/sheet': ({ query }) => {
      const sheetId = wholeNumberOf(query.get('sheetId'), 'sheetId');
      const sheet = office.workbook.sheets().find((one) => one.sheetId === sheetId);
      if (!sheet) throw new Refusal(404, 'Tab tidak ditemukan; mungkin sudah dihapus.');
      return value(sheetPage(sheet));
    },
    'POST /api/edit': ({ body }) => {
      const [sheetId, row, column] = [
        wholeNumberOf(body.sheetId, 'sheetId'),
        wholeNumberOf(body.row, 'row'),
        wholeNumberOf(body.column, 'column'),
      ];
      handsOf(office).edit(sheetId, row + 1, column + 1, textOf(body.text, 'text'));
      changed();
      return value(true);
    },
    'POST /api/rows': (call) => {
      changeRows(office, call);
      changed();
      return value(true);
    },
    'GET /unduh/lembar-kerja.xlsx': async () => ({
      status: 200,
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${fileName(office.workbook.properties.title)}"`,
      },
      content: await workbookToXlsx(office.workbook),
    }),
  };
}

/** A header takes plain characters only. */
const fileName = (title: string) => `${title.replace(/[^\w .-]+/g, '-').trim() || 'lembar-kerja'}.xlsx`;

function handsOf(office: LocalOffice) {
  if (!office.session)
    throw new Refusal(403, 'Pilih akun pada "Masuk sebagai" sebelum mengubah lembar kerja.');
  return office.world.person(office.workbook, office.session.person);
}

function changeRows(office: LocalOffice, { body }: Call): void {
  const sheetId = wholeNumberOf(body.sheetId, 'sheetId');
  const row = wholeNumberOf(body.row, 'row') + 1;
  const column = wholeNumberOf(body.column, 'column') + 1;
  const rows = wholeNumberOf(body.rows, 'rows');
  const person = handsOf(office);
  const sort = (descending: boolean) =>
    person.sortRange(sheetId, { ...bodyRows(office, sheetId), column, descending });
  const actions: Record<string, () => void> = {
    insertAbove: () => person.insertRows(sheetId, row, 1),
    insertBelow: () => person.insertRows(sheetId, row + 1, 1),
    delete: () => person.deleteRows(sheetId, row, rows),
    sortUp: () => sort(false),
    sortDown: () => sort(true),
  };
  const action = actions[textOf(body.action, 'action')];
  if (!action) throw new Refusal(400, 'Perubahan baris ini tidak dikenal.');
  action();
}

/** What sorting moves: the rows below the frozen ones, down to the last that holds anything. */
function bodyRows({ workbook }: LocalOffice, sheetId: number): { row: number; rows: number } {
  const sheet = workbook.sheets().find((one) => one.sheetId === sheetId);
  if (!sheet) throw new Refusal(404, 'Tab tidak ditemukan; mungkin sudah dihapus.');
  const rows = workbook.values(sheetId).length - sheet.frozenRowCount;
  if (rows < 1) throw new Refusal(400, 'Belum ada baris yang dapat diurutkan.');
  return { row: sheet.frozenRowCount + 1, rows };
}
