/** Damage by users to a spreadsheet that everyone may edit, and orders the product must refuse. */
import { clickOnRow, openPanel } from './atMenu';
import { consider } from './atPage';
import type { Life } from './Life';
import { answersTable, registerTable, row, text, type Line } from './tables';

const day = 86_400_000;

type Prank = (life: Life) => void;

const openLines = ({ semester }: Life): Line[] =>
  registerTable(semester.workbook).lines.filter((line) => text(line, 'Status').startsWith('Menunggu'));

function sortRegister({ semester: { world, workbook, chance } }: Life): void {
  const { sheetId, headings, headingRow, lines } = registerTable(workbook);
  const column = headings.indexOf(chance.pick(['Judul', 'Status', 'Diajukan', 'Subbagian'])) + 1;
  const rows = (lines.at(-1)?.[row] ?? headingRow) - headingRow;
  const descending = chance.happens(0.4);
  if (rows > 1) world.person(workbook).sortRange(sheetId, { row: headingRow + 1, rows, column, descending });
}

function insertRow({ semester: { world, workbook, chance } }: Life): void {
  const { sheetId, headingRow, lines } = registerTable(workbook);
  world
    .person(workbook)
    .insertRows(sheetId, headingRow + 1 + chance.between(0, Math.max(0, lines.length - 1)), 1);
}

function editOpenLine(life: Life): void {
  const { world, workbook, chance } = life.semester;
  const lines = openLines(life);
  const { sheetId, headings } = registerTable(workbook);
  if (lines.length === 0) return;
  world
    .person(workbook)
    .edit(sheetId, chance.pick(lines)[row], headings.indexOf('Status') + 1, 'Sudah beres');
}

function sortAnswers({ semester: { world, workbook } }: Life): void {
  const { sheetId, headings, headingRow, lines } = answersTable(workbook);
  const rows = (lines.at(-1)?.[row] ?? headingRow) - headingRow;
  const column = headings.indexOf('Subbagian pengusul') + 1;
  if (rows > 1) world.person(workbook).sortRange(sheetId, { row: headingRow + 1, rows, column });
}

/** An officer without a task on the row selects it and chooses Setujui. */
function meddle(life: Life): void {
  const { chance, officers } = life.semester;
  const lines = openLines(life);
  if (lines.length === 0) return;
  const line = chance.pick(lines);
  const named = text(line, 'Petugas').split('; ');
  const strangers = officers.filter(({ name }) => !named.includes(name));
  if (strangers.length > 0)
    clickOnRow(life, chance.pick(strangers).email, text(line, 'Nomor Register'), 'Setujui baris terpilih');
}

/** Keadaan kahar: the activity itself was called off. */
function cancel(life: Life): void {
  const { chance, owner } = life.semester;
  const lines = openLines(life);
  if (lines.length === 0) return;
  clickOnRow(life, owner, text(chance.pick(lines), 'Nomor Register'), 'Batalkan…', {
    note: 'Kegiatan dibatalkan panitia.',
  });
}

/** A correction or a take-down: a step that an officer of its role may start at any time, on any item. */
function startAtWill(life: Life): void {
  const { chance, officers, tables, workbook, diary } = life.semester;
  const rows = tables.flatMap((table) => table.rows).filter(({ Kapan = '' }) => /sewaktu/i.test(Kapan));
  const lines = registerTable(workbook).lines.filter((line) => text(line, 'Nomor Register') !== '');
  if (rows.length === 0 || lines.length === 0) return;
  const { Pelaksana = '' } = chance.pick(rows);
  const able = officers.filter(({ roles }) => roles.some((role) => Pelaksana.includes(role)));
  if (able.length === 0) return;
  const { email } = chance.pick(able);
  const token = openPanel(life, email, text(chance.pick(lines), 'Nomor Register'));
  if (!token) return;
  diary.count('processed a row at will');
  consider(life, { email, token, inSheet: true });
}

const pranks: readonly (readonly [name: string, timesInAHundredDays: number, prank: Prank])[] = [
  ['sorted Register', 8, sortRegister],
  ['inserted a row into Register', 6, insertRow],
  ['edited a state in Register', 6, editOpenLine],
  ['sorted the answers', 2, sortAnswers],
  ['meddled', 8, meddle],
  ['cancelled', 3, cancel],
  ['looked for something to correct', 12, startAtWill],
];

export function planMischief(life: Life): void {
  const { agenda, chance, diary, hours, startsAt, endsAt } = life.semester;
  const length = endsAt - startsAt - 4 * day;
  for (const [name, times, prank] of pranks) {
    for (let count = Math.ceil((times * length) / (100 * day)); count > 0; count -= 1) {
      agenda.plan(hours.atDesk(startsAt + day + Math.floor(chance.next() * length)), () => {
        diary.count(name);
        prank(life);
      });
    }
  }
}
