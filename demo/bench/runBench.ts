/** The cost of each kind of event in an office with the given number of past items. */
import type { ScriptFiles } from '../../emulator/index';
import { clickRow } from './clickRow';
import { openSemester, type Semester } from '../scenario/Semester';
import { journalTable, outboxTable, readTable, registerTable, row, text } from '../scenario/tables';
import { carry, handInOne, numberOf, orderOf, viewOf, type Turn } from './carry';
import { addHistory } from './history';
import { measure, type Measured } from './measure';
import { recapCost, type RecapCost } from './recapCost';

export interface BenchResult {
  pastItems: number;
  /** Cells of the whole workbook; Google allows ten million. */
  cells: number;
  /** Whether the daily deep sweep found nothing to mend in the copied history. */
  historyIsSound: boolean;
  events: Record<string, Measured>;
  recaps: Record<string, RecapCost>;
}

const minute = 60_000;
const samples = 5;
const patterns = 4;

export function runBench(bundle: ScriptFiles, pastItems: number): BenchResult {
  const semester = openSemester(bundle, { sop: 'pacitan', seed: 1, startsOn: '2015-01-05' });
  const { world } = semester;
  slim(semester);
  world.advance(3 * 60 * minute);
  for (let count = 1; count <= patterns; count += 1) {
    handInOne(semester, `Kegiatan lampau ${count}`);
    carry(semester, numberOf(semester, `Kegiatan lampau ${count}`), 'none');
    world.advance(10 * minute);
  }
  // Copies must be older than the office's own rows: today's mails and sweeps come after them.
  const today = Date.parse('2025-09-02T01:30:00Z');
  addHistory(semester, Math.max(0, pastItems - patterns), today - 86_400_000);
  world.advanceTo(today, { everyMinutes: 60 * 24 * 366 * 20 });
  const rowsBefore = journalRows(semester, 'ItemRegistered');
  const deep = measure(world, [() => semester.script.run('sweepWorkbook')]);
  const historyIsSound = journalRows(semester, 'ItemRegistered') === rowsBefore;
  world.advance(15 * minute);
  const events = eventsOf(semester);
  return {
    pastItems,
    historyIsSound,
    events: { ...events, 'first sweep of the day (deep)': deep },
    recaps: recapsOf(semester, bundle),
    cells: semester.workbook.tabs.reduce((sum, { state }) => sum + state.rowCount * state.columnCount, 0),
  };
}

function eventsOf(semester: Semester): Record<string, Measured> {
  const { world, script, webApp } = semester;
  const titles = Array.from({ length: samples * 2 }, (_, index) => `Kegiatan diukur ${index + 1}`);
  const submit = measure(
    world,
    titles.map((title) => () => handInOne(semester, title)),
  );
  world.advance(6 * minute);
  const idle = measure(
    world,
    titles.slice(0, samples).map(() => () => void script.run('sweepWorkbook')),
  );
  const turns = titles
    .map((title) => carry(semester, numberOf(semester, title), 'Setujui'))
    .filter((turn) => turn !== null);
  if (turns.length < titles.length) throw new Error(`Only ${turns.length} items came to approval`);
  const view = measure(
    world,
    turns.slice(0, samples).map(
      ({ token }) =>
        () =>
          void viewOf(semester, token),
    ),
  );
  const tickets: string[] = [];
  const page = measure(
    world,
    turns.slice(0, samples).map((turn) => () => {
      const { value } = world.callFromPage(webApp, 'finishTask', [orderOf(semester, turn)]);
      tickets.push((value as { mailTicket: string }).mailTicket);
    }),
  );
  const mails = measure(
    world,
    tickets.map((ticket) => () => void world.callFromPage(webApp, 'deliverMails', [ticket])),
  );
  const menu = measure(world, turns.slice(samples).map(clicking(semester)));
  return {
    'hand-in by the form': submit,
    'sweep, nothing to do': idle,
    'view of a task': view,
    'approval on the page': page,
    'its mails, the second call of the page': mails,
    'approval by menu': menu,
  };
}

/** Costs of recaps. The index of Riwayat is as old as the last deep sweep, as in a real office. */
function recapsOf(semester: Semester, bundle: ScriptFiles): BenchResult['recaps'] {
  semester.world.advance(6 * minute);
  const chosen = (title: string) => () => {
    const { value, error } = semester.script.callFromDialog('recapPeriod', [title]);
    const { made, text } = (value ?? {}) as { made?: string; text?: string };
    if (!made) throw new Error(`${title}: ${error?.message ?? text}`);
  };
  return {
    'recap of a month': recapCost(semester, bundle, chosen('Rekap 2025-08')),
    'recap of a quarter': recapCost(semester, bundle, chosen('Triwulan III 2025')),
    'recap of a year': recapCost(semester, bundle, chosen('Tahun 2025')),
  };
}

/** Finds the row before measuring, so that only the click is measured. */
const clicking =
  (semester: Semester) =>
  ({ email, task }: Turn) => {
    const { sheetId, lines } = registerTable(semester.workbook);
    const line = lines.find((one) => text(one, 'Nomor Register') === task.number);
    return () =>
      clickRow(semester, email, line ? { sheetId, row: line[row] } : null, ['Setujui baris terpilih']);
  };

const journalRows = ({ workbook }: Semester, event: string): number =>
  journalTable(workbook).lines.filter(({ Peristiwa }) => Peristiwa === event).length;

/**
 * One komisioner and one sekretaris instead of six, and no unused columns in the hidden tabs: with six and Google's 26
 * columns the workbook's ten million cells are full before 20,000 items.
 */
function slim(semester: Semester): void {
  const { world, workbook } = semester;
  const person = world.person(workbook);
  const staff = readTable(workbook, 'Petugas', 'Surel');
  const extra = staff.lines.filter((line) => line.Peran === 'Komisioner').slice(1);
  for (const line of [...extra].reverse()) person.deleteRows(staff.sheetId, line[row], 1);
  for (const { sheetId, headings } of [journalTable(workbook), outboxTable(workbook)]) {
    const { columnCount } = workbook.grid(sheetId).state;
    if (columnCount > headings.length)
      person.deleteColumns(sheetId, headings.length + 1, columnCount - headings.length);
  }
}
