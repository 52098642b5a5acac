/**
 * Years of past items, made fast: a few items run through the product itself, and their rows (answers, Register,
 * Riwayat, Kotak Keluar) are copied with numbers, ids and times of their own, seals reckoned anew, and the head in Sistem
 * set to what the product would have left there. Nothing else of the workbook is touched. Mails of the oldest copies are left
 * out: with them, 20,000 items do not fit into the ten million cells a workbook may have.
 */
import { createHash } from 'node:crypto';
import type { Scalar } from '../../emulator/index';
import type { Semester } from '../scenario/Semester';
import { answersTable, journalTable, outboxTable, registerTable, type TableOnTab } from '../scenario/tables';

const day = 86_400_000;
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Pattern {
  number: string;
  rows: { answers: Scalar[][]; register: Scalar[][]; journal: Scalar[][]; outbox: Scalar[][] };
}
type Tab = keyof Pattern['rows'];

const itemsWithMails = 8_000;

/** @param until the last copied item is of about this instant */
export function addHistory(semester: Semester, copies: number, until: number): void {
  const { workbook } = semester;
  const tables: Record<Tab, TableOnTab> = {
    answers: answersTable(workbook),
    register: registerTable(workbook),
    journal: journalTable(workbook),
    outbox: outboxTable(workbook),
  };
  const patterns = patternsIn(semester, tables);
  const seals = new Sealing(semester, tables.journal);
  const made: Record<Tab, Scalar[][]> = { answers: [], register: [], journal: [], outbox: [] };
  const numbers = numbersGiven(patterns);
  const answers: Answer[] = [];
  const ends: object[] = [];
  const from = semester.world.now();
  for (let copy = 0; copy < copies; copy += 1) {
    const pattern = patterns[copy % patterns.length]!;
    // Copies begin the day after: Riwayat is written in the order of time.
    const shift = Math.max(1, Math.floor(((until - from) * (copy + 1)) / copies / day)) * day;
    const clone = cloneOf(pattern, { copy, shift, at: from + shift, numbers });
    const hasMails = copies - copy <= itemsWithMails;
    for (const tab of Object.keys(made) as Tab[])
      if (tab !== 'outbox' || hasMails) made[tab].push(...clone.rows[tab]);
    answers.push(clone.answer);
    ends.push({ number: clone.number, end: 'selesai', by: 'operator@kpu-demo.test', at: from + shift });
  }
  // Otherwise copies of one day would follow one another, each with its own morning.
  made.journal.sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1));
  for (const row of made.journal) seals.seal(row);
  for (const tab of Object.keys(made) as Tab[]) append(semester, tables[tab], made[tab]);
  setHead(semester, {
    numbers,
    seal: seals.last,
    lastEventId: String(made.journal.at(-1)?.[0] ?? ''),
    outboxFrom: workbook.values(tables.outbox.sheetId).length,
    outboxDayFrom: workbook.values(tables.outbox.sheetId).length,
    answersFrom: workbook.values(tables.answers.sheetId).length,
    registerRows: workbook.values(tables.register.sheetId).length,
    recentAnswers: answers.slice(-150),
    recentEnds: ends.slice(-100),
  });
}

/** The rows of every item that has ended, item by item. */
function patternsIn({ workbook }: Semester, tables: Record<Tab, TableOnTab>): Pattern[] {
  const { lines } = tables.register;
  return lines.map(({ 'Nomor Register': cell }) => {
    const number = String(cell);
    const rowsOf = (tab: Tab): Scalar[][] => {
      const column = tables[tab].headings.indexOf('Nomor Register');
      return workbook.values(tables[tab].sheetId).filter((row) => row[column] === number);
    };
    const outbox = rowsOf('outbox');
    const ids = new Set(outbox.map(([id]) => id));
    const receipts = workbook
      .values(tables.outbox.sheetId)
      .filter(([id, kind]) => kind !== 'surat' && ids.has(id ?? ''));
    return {
      number,
      rows: {
        answers: rowsOf('answers'),
        register: rowsOf('register'),
        journal: rowsOf('journal'),
        outbox: [...outbox, ...receipts],
      },
    };
  });
}

/** How many numbers of each year the product has given already. */
function numbersGiven(patterns: readonly Pattern[]): Record<string, number> {
  const given: Record<string, number> = {};
  for (const { number } of patterns) {
    const [sequence, , , year = ''] = number.split('/');
    given[year] = Math.max(given[year] ?? 0, Number(sequence));
  }
  return given;
}

interface Answer {
  fingerprint: string;
  number: string;
  submittedAt: number;
}

function cloneOf(
  { number: original, rows }: Pattern,
  { copy, shift, at, numbers }: { copy: number; shift: number; at: number; numbers: Record<string, number> },
): { number: string; rows: Pattern['rows']; answer: Answer } {
  const date = new Date(at + 7 * 3_600_000);
  const year = String(date.getUTCFullYear());
  numbers[year] = (numbers[year] ?? 0) + 1;
  const number = `${String(numbers[year]).padStart(3, '0')}/MEDSOS/${romanMonths[date.getUTCMonth()]}/${year}`;
  const fingerprint = digest(`${number} ${copy}`).slice(0, 16);
  const cell = (value: Scalar): Scalar => {
    // Serial numbers of dates; every other number in these rows is small.
    if (typeof value === 'number') return value > 40_000 ? value + shift / day : value;
    if (typeof value !== 'string') return value;
    if (value === original) return number;
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return new Date(Date.parse(value) + shift).toISOString();
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value))
      return `${copy.toString(16).padStart(8, '0')}${value.slice(8)}`;
    if (!value.startsWith('{')) return value;
    return value
      .replace(/(?<=":)1\d{12}(?=[,}])/g, (instant) => String(Number(instant) + shift))
      .replace(/"fingerprint":"[0-9a-f]+"/, `"fingerprint":"${fingerprint}"`);
  };
  const clone = (some: Scalar[][]): Scalar[][] => some.map((row) => row.map(cell));
  const cloned = {
    answers: clone(rows.answers),
    register: clone(rows.register),
    journal: clone(rows.journal),
    outbox: clone(rows.outbox),
  };
  return { number, rows: cloned, answer: { fingerprint, number, submittedAt: at } };
}

class Sealing {
  last: string;
  private readonly column: number;

  constructor({ workbook }: Semester, { sheetId, headings }: TableOnTab) {
    this.column = headings.indexOf('Segel');
    this.last = String(workbook.values(sheetId).at(-1)?.[this.column] ?? '');
  }

  seal(row: Scalar[]): void {
    const cells = Array.from({ length: this.column }, (_, column) => String(row[column] ?? ''));
    this.last = digest(JSON.stringify([this.last, ...cells]));
    row[this.column] = this.last;
  }
}

/** Writes the rows into the emulator's cells, below the last used row. */
function append({ workbook }: Semester, { sheetId }: TableOnTab, rows: readonly Scalar[][]): void {
  const sheet = workbook.grid(sheetId);
  const top = sheet.lastDataRow() + 1;
  rows.forEach((row, index) => {
    sheet.rows[top + index] = row.map((value) => (value === '' ? undefined : value));
  });
  const { rowCount, form } = sheet.state;
  sheet.update({
    rowCount: Math.max(rowCount, top + rows.length + 20),
    ...(form && { form: { ...form, lastResponseRow: top + rows.length - 1 } }),
  });
}

function setHead({ workbook }: Semester, changes: Record<string, unknown>): void {
  const tab = workbook.tabs.find(({ state }) => state.title === 'Sistem');
  const at = tab ? workbook.values(tab.sheetId).findIndex(([key]) => key === 'kepala') : -1;
  if (!tab || at < 0) throw new Error('Sistem has no head');
  const head = JSON.parse(String(workbook.values(tab.sheetId)[at]?.[1])) as Record<string, unknown>;
  tab.setCell(at, 1, JSON.stringify({ ...head, ...changes }));
}
