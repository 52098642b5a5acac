/** Other users' acts, each run in full while an execution waits in a service call. */
import type { Turn } from '../bench/carry';
import type { Office } from '../scenario/Semester';
import { answersTable, readTable, registerTable, row } from '../scenario/tables';
import type { Scenario, Told } from './scenario';

export interface Rival {
  name: string;
  act(office: Office, scenario: Scenario, turns: readonly Turn[]): readonly Told[] | void;
  /** Puts a name back, so that the checks find their tabs. */
  undo?(office: Office): void;
}

const newName = 'Register Publikasi 2025';

/** During set-up the table may not exist yet; the rival then does nothing. */
const unlessAbsent =
  (act: (office: Office) => void) =>
  (office: Office): void => {
    const { workbook } = office;
    try {
      registerTable(workbook);
      answersTable(workbook);
      readTable(workbook, 'Pengaturan', 'Nilai');
    } catch {
      return;
    }
    act(office);
  };

export const rivals: readonly Rival[] = [
  { name: 'the same again', act: (office, scenario, turns) => scenario.act(office, turns) },
  { name: 'the contrary', act: (office, scenario, turns) => scenario.oppose(office, turns) },
  { name: 'the sweep', act: ({ script }) => void script.run('sweepWorkbook') },
  {
    name: 'sorts Register',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headings, headingRow, lines } = registerTable(workbook);
      const rows = (lines.at(-1)?.[row] ?? headingRow) - headingRow;
      const column = headings.indexOf('Judul') + 1;
      if (rows > 1) world.person(workbook).sortRange(sheetId, { row: headingRow + 1, rows, column });
    }),
  },
  {
    name: 'inserts rows in Register',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headingRow } = registerTable(workbook);
      world.person(workbook).insertRows(sheetId, headingRow + 1, 2);
    }),
  },
  {
    name: 'deletes a row of Register',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, lines } = registerTable(workbook);
      const [first] = lines;
      if (first) world.person(workbook).deleteRows(sheetId, first[row], 1);
    }),
  },
  {
    name: 'edits Register',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headings, lines } = registerTable(workbook);
      const column = headings.indexOf('Status') + 1;
      for (const line of lines) world.person(workbook).edit(sheetId, line[row], column, 'Sudah beres');
    }),
  },
  {
    name: 'sorts the answers',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headings, headingRow, lines } = answersTable(workbook);
      const rows = (lines.at(-1)?.[row] ?? headingRow) - headingRow;
      const column = headings.indexOf('Judul kegiatan') + 1;
      if (rows > 1) world.person(workbook).sortRange(sheetId, { row: headingRow + 1, rows, column });
    }),
  },
  {
    name: 'inserts a row in the answers',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headingRow } = answersTable(workbook);
      world.person(workbook).insertRows(sheetId, headingRow + 1, 1);
    }),
  },
  {
    name: 'edits Pengaturan',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headings, lines } = readTable(workbook, 'Pengaturan', 'Nilai');
      const line = lines.find(({ Pengaturan }) => Pengaturan === 'Nama kantor');
      if (line) world.person(workbook).edit(sheetId, line[row], headings.indexOf('Nilai') + 1, 'KPU Contoh');
    }),
  },
  {
    name: 'gives a role in Petugas to another',
    act: unlessAbsent(({ world, workbook }) => {
      const { sheetId, headings, lines } = readTable(workbook, 'Petugas', 'Surel');
      const line = lines.find(({ Peran }) => Peran === 'Operator');
      const column = headings.indexOf('Surel') + 1;
      if (line) world.person(workbook).edit(sheetId, line[row], column, 'operator.lain@kpu-demo.test');
    }),
  },
  {
    name: 'renames Register',
    act: unlessAbsent(({ world, workbook }) => {
      world.person(workbook).renameSheet(registerTable(workbook).sheetId, newName);
    }),
    undo({ world, workbook }) {
      const tab = workbook.tabs.find(({ state }) => state.title === newName);
      if (tab) world.person(workbook).renameSheet(tab.sheetId, 'Register');
    },
  },
];
