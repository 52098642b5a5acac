/**
 * Once a day, and whenever something cannot be told from the head alone: reads all of `Riwayat` and rebuilds from it
 * whatever differs: Sistem, Register, the numbers beside the answers.
 */
import { tabs } from '../sheetLayout';
import { procedureOf } from '../workflow/advance';
import { isoDate, localDay } from '../workflow/calendar';
import { evolve } from '../workflow/evolve';
import type { Actor, Item, Recorded } from '../workflow/model';
import { deliver } from './deliver';
import type { Ledger } from './ledger';
import type { Cell, Ports, Write } from './ports';
import { registerAnswers, type KnownAnswers } from './registerAnswers';
import { columnsOf, normal, text } from './rows/cells';
import { isItemEvent, readJournalRow, sealColumn } from './rows/journal';
import { registerCells } from './rows/register';
import {
  emptyHead,
  freeCells,
  headCells,
  headRow,
  itemCells,
  procedureCells,
  readSystem,
  type Head,
  type StoredProcedure,
} from './rows/system';
import { transact } from './transact';

interface Replayed {
  items: ReadonlyMap<string, Item>;
  procedures: readonly StoredProcedure[];
  records: readonly Recorded[];
  lastSeal: string;
}

function replayRows(rows: readonly (readonly Cell[])[]): Replayed {
  const items = new Map<string, Item>();
  const procedures: StoredProcedure[] = [];
  const records = rows.flatMap((row) => readJournalRow(row) ?? []);
  for (const recorded of records) {
    if (isItemEvent(recorded))
      items.set(recorded.number, evolve(items.get(recorded.number) ?? null, recorded));
    else if (recorded.event.type === 'ProcedureEnacted') {
      const { type: _, hash: __, ...table } = recorded.event;
      procedures.push(table);
    }
  }
  return { items, procedures, records, lastSeal: text(rows[rows.length - 1]?.[sealColumn]) };
}

export function deepSweep(ports: Ports, actor: Actor): void {
  rebuildSystem(ports);
  const answersSheet = ports.registry.answersSheetId();
  const ranges = [
    { sheetId: tabs.register.sheetId, fromRow: 0 },
    { sheetId: tabs.journal.sheetId, fromRow: 1 },
    ...(answersSheet === null ? [] : [{ sheetId: answersSheet, fromRow: 0 }]),
  ];
  const done = transact(ports, ranges, (ledger, [register = [], journal = [], answers = []]) => {
    const { items } = replayRows(journal);
    repairEndedRows(ledger, register, items);
    if (answersSheet !== null && answers.length > 0) {
      const tab = { sheetId: answersSheet, headings: answers[0] ?? [], rows: answers.slice(1), fromRow: 1 };
      registerAnswers(ports, ledger, tab, wholeKnowledge(items), actor);
    }
    ledger.head = {
      ...ledger.head,
      deepSweptOn: isoDate(localDay(ledger.state.office.calendar, ledger.now)),
    };
  });
  if (!('refusal' in done)) deliver(ports, done);
}

function wholeKnowledge(items: ReadonlyMap<string, Item>): KnownAnswers {
  return {
    numberOf: new Map([...items.values()].map(({ fingerprint, number }) => [fingerprint, number])),
    fingerprintOf: new Map([...items.values()].map(({ fingerprint, number }) => [number, fingerprint])),
    completeSince: -Infinity,
  };
}

/** Rows of open items are looked after by every sweep; here the others are compared with what Riwayat says. */
function repairEndedRows(ledger: Ledger, register: Cell[][], items: ReadonlyMap<string, Item>): void {
  const { office, registerHeadings } = ledger.state;
  const column = columnsOf(registerHeadings).get(normal('Nomor Register')) ?? 0;
  const rows = new Map(register.map((row, index) => [text(row[column]), index]));
  const missing: Cell[][] = [];
  for (const item of items.values()) {
    if (
      ledger.items.has(item.number) ||
      !office.procedures.some(({ procedure }) => procedure.key === item.procedure.key)
    )
      continue;
    const should = registerCells(office, item, procedureOf(office, item), registerHeadings);
    const row = rows.get(item.number);
    if (row === undefined) missing.push(should.map((cell) => cell ?? ''));
    else if (should.some((cell, at) => cell !== null && text(register[row]?.[at]) !== text(cell))) {
      ledger.writes.push(...putWhole(should, row));
    }
  }
  if (missing.length > 0)
    ledger.writes.push({ kind: 'append', sheetId: tabs.register.sheetId, rows: missing });
}

const putWhole = (cells: readonly (Cell | null)[], row: number): Write[] =>
  cells.flatMap((cell, column) =>
    cell === null
      ? []
      : [{ kind: 'put' as const, sheetId: tabs.register.sheetId, row, column, rows: [[cell]] }],
  );

/** Writes Sistem anew where it says something else than Riwayat. */
function rebuildSystem(ports: Ports): void {
  ports.lock.exclusively(() => {
    const [rows = [], journal = []] = ports.grid.read([
      { sheetId: tabs.system.sheetId, fromRow: 0 },
      { sheetId: tabs.journal.sheetId, fromRow: 1 },
    ]);
    const truth = replayRows(journal);
    if (truth.procedures.length === 0) return;
    const system = readSystem(rows);
    const open = [...truth.items.values()].filter(({ ended }) => !ended);
    const isSound =
      system !== null &&
      system.head.seal === truth.lastSeal &&
      system.items.size === open.length &&
      open.every((item) => system.items.get(item.number)?.item.version === item.version);
    if (isSound) return;
    const cells = [
      headCells(rebuildHead(system?.head ?? emptyHead, truth)),
      ...truth.procedures.map(procedureCells),
      ...open.map((item) => itemCells({ item, registerRow: 0, answerRow: 0 })),
    ];
    while (cells.length < rows.length - 1) cells.push(freeCells);
    ports.grid.commit([{ kind: 'put', sheetId: tabs.system.sheetId, row: headRow, column: 0, rows: cells }]);
  });
}

function rebuildHead(head: Head, { items, records, lastSeal }: Replayed): Head {
  const numbers: Record<string, number> = {};
  for (const { number } of items.values()) {
    const [sequence = '0', , , year = ''] = number.split('/');
    numbers[year] = Math.max(numbers[year] ?? 0, Number(sequence));
  }
  const answers = [...items.values()].map(({ fingerprint, number, submittedAt }) => ({
    fingerprint,
    number,
    submittedAt,
  }));
  return {
    ...head,
    numbers,
    seal: lastSeal,
    lastEventId: records[records.length - 1]?.id ?? '',
    outboxFrom: 1,
    answersFrom: 1,
    recentAnswers: answers.slice(-100),
    recentEnds: [...items.values()]
      .flatMap(({ number, ended }) => (ended ? [{ number, ...ended }] : []))
      .slice(-100),
    recaps: records.flatMap(({ event }) =>
      event.type === 'RecapBuilt' && !event.provisional ? [event.period] : [],
    ),
  };
}
