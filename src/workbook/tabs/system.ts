/** `Sistem`: the head and the open items, so that no event has to read history. All of it can be rebuilt from `Riwayat`. */
import type { End } from '../../sop/model';
import { noHeartbeat, type Heartbeat } from '../../health/heartbeat';
import type { AcceptedTable, Instant, Item, OfficeProblemCode, TriggerFault } from '../../workflow/model';
import { tabs } from '../../sheetLayout';
import type { Cell, Write } from '../../ports';
import type { OutboxHints } from './outbox';
import { readJson, text, type Row } from './cells';
import { toSerial } from '../../time/serial';

export interface Head extends OutboxHints {
  /**
   * Which shape the stored tabs have; 1 where an older build wrote none. Raise it with the migration that reads the
   * shape before, and keep a workbook of that shape in `test/yesterday`.
   */
  layout: number;
  /** Id of the spreadsheet whose office this is: a copy of the file has another. Empty where not yet known. */
  workbook: string;
  /** Where the links of mails lead; empty while they lead nowhere. */
  linksTo: string;
  /** Last number given out, by year. */
  numbers: Readonly<Record<string, number>>;
  /** Of the last row of Riwayat, and the id that stands there: after a lost reply it tells whether a commit went through. */
  seal: string;
  lastEventId: string;
  /** How many mails commits may still send by themselves until a sweep has counted anew. */
  mailRoom: number;
  /** Hints: first answer worth a look, last used row of Register. */
  answersFrom: number;
  registerRows: number;
  /** Fingerprints of the latest answers, newest last: what a new answer is compared with. */
  recentAnswers: readonly { fingerprint: string; number: string; submittedAt: Instant }[];
  /** No answer handed in after this was ever forgotten; 0 while all are remembered. */
  forgottenUntil: Instant;
  /** The latest items that ended: a late click is told what became of it. */
  recentEnds: readonly { number: string; end: End; by: string; at: Instant }[];
  problems: readonly { code: OfficeProblemCode; detail: string }[];
  /** Items of which a row in Riwayat is missing or damaged, as the last deep sweep found. */
  damaged: readonly string[];
  /** What *Periksa keutuhan* last found; null before it was ever asked. */
  integrity: { at: Instant; checked: number; breachRow: number | null } | null;
  /** Checks of *Kesehatan sistem* that fail, as the last one found. */
  failing: readonly string[];
  /** What was thrown in the triggers and not yet told, and when such things were last told. */
  faults: readonly TriggerFault[];
  faultsToldAt: Instant;
  /** Titles of the recaps that have made themselves. */
  recaps: readonly string[];
  /** Finished reports of which no PDF lies in the archive yet. */
  archives: readonly OwedArchive[];
  /** ISO date of the last deep sweep. */
  deepSweptOn: string;
  builds: { head: string; web: string };
  /** As which account the pages were last seen to run. */
  webAccount: string;
}

/** A report's PDF that is still to be made, and when it may be tried next. */
export interface OwedArchive {
  /** Title of its period. */
  period: string;
  builtAt: Instant;
  tries: number;
  dueAt: Instant;
}

export const emptyHead: Head = {
  layout: 1,
  workbook: '',
  linksTo: '',
  numbers: {},
  seal: '',
  lastEventId: '',
  mailRoom: 0,
  outboxFrom: 1,
  outboxDayFrom: 1,
  answersFrom: 1,
  registerRows: 2,
  recentAnswers: [],
  forgottenUntil: 0,
  recentEnds: [],
  problems: [],
  damaged: [],
  integrity: null,
  failing: [],
  faults: [],
  faultsToldAt: 0,
  recaps: [],
  archives: [],
  deepSweptOn: '',
  builds: { head: '', web: '' },
  webAccount: '',
};

export interface StoredProcedure extends AcceptedTable {
  enactedAt: Instant;
}

export interface OpenItem {
  item: Item;
  /** Hints, checked against the number that stands there; 0 where not known. */
  registerRow: number;
  answerRow: number;
  /** Where its own row stands in this tab. */
  systemRow: number;
}

export interface SystemTab {
  head: Head;
  heartbeat: Heartbeat;
  procedures: readonly StoredProcedure[];
  items: ReadonlyMap<string, OpenItem>;
  /** Rows nobody uses, to be used again. */
  free: readonly number[];
  rows: number;
}

const headKey = 'kepala';
const procedureKey = 'sop:';
const itemKey = 'butir:';

export const headRow = 1;
/** Beside the head: the moment, for the formula above Register, which goes by the clock of the sheet; and the rest. */
export const heartbeatColumn = 2;
export const heartbeatCells = (heartbeat: Heartbeat, utcOffsetHours: number): Cell[] => [
  toSerial(heartbeat.at, utcOffsetHours),
  JSON.stringify(heartbeat),
];
const noHeartbeatCells: readonly Cell[] = ['', ''];
export const headCells = (head: Head, heartbeat = noHeartbeatCells): Cell[] => [
  headKey,
  JSON.stringify(head),
  ...heartbeat,
];
export const procedureCells = (procedure: StoredProcedure): Cell[] => [
  `${procedureKey}${procedure.key}:${procedure.version}`,
  JSON.stringify(procedure),
  '',
  '',
];
export const storeProcedure = (procedure: StoredProcedure): Write => ({
  kind: 'append',
  sheetId: tabs.system.sheetId,
  rows: [procedureCells(procedure)],
});
export const itemCells = ({ item, registerRow, answerRow }: Omit<OpenItem, 'systemRow'>): Cell[] => [
  `${itemKey}${item.number}`,
  JSON.stringify(item),
  registerRow,
  answerRow,
];
export const freeCells: Cell[] = ['', '', '', ''];

/** Null where there is no head, or one that cannot be read: then the tab has to be rebuilt. */
export function readSystem(rows: readonly Row[]): SystemTab | null {
  const procedures: StoredProcedure[] = [];
  const items = new Map<string, OpenItem>();
  const free: number[] = [];
  let head: Head | null = null;
  let heartbeat = noHeartbeat;
  try {
    rows.forEach((cells, systemRow) => {
      const key = text(cells[0]);
      const content = text(cells[1]);
      if (systemRow === 0) return;
      if (key === headKey) {
        head = { ...emptyHead, ...(JSON.parse(content) as Head) };
        heartbeat = { ...noHeartbeat, ...readJson<Partial<Heartbeat>>(text(cells[heartbeatColumn + 1])) };
      } else if (key.startsWith(procedureKey)) procedures.push(JSON.parse(content) as StoredProcedure);
      else if (key.startsWith(itemKey)) {
        const item = JSON.parse(content) as Item;
        items.set(item.number, {
          item,
          registerRow: Number(cells[2]) || 0,
          answerRow: Number(cells[3]) || 0,
          systemRow,
        });
      } else free.push(systemRow);
    });
  } catch {
    return null;
  }
  return head && { head, heartbeat, procedures, items, free, rows: rows.length };
}
