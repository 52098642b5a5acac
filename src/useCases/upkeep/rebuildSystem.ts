/** Sistem is made anew from `Riwayat` where the two disagree. */
import { tabs } from '../../sheetLayout';
import type { Item } from '../../workflow/model';
import type { Ports } from '../../ports';
import { keepLatestAnswers, keepLatestEnds } from '../../workbook/memory';
import { replayJournal, type Replayed } from '../../workbook/history/replay';
import {
  emptyHead,
  freeCells,
  headCells,
  headRow,
  itemCells,
  procedureCells,
  readSystem,
  type Head,
  type OwedArchive,
  type StoredProcedure,
  type SystemTab,
} from '../../workbook/tabs/system';

/** @returns what Riwayat tells; null when the lock was not free */
export function rebuildSystem(ports: Ports): Replayed | null {
  const done = ports.lock.exclusively(() => {
    const [rows = []] = ports.grid.read([{ sheetId: tabs.system.sheetId, fromRow: 0 }]);
    const truth = replayJournal(ports.grid.readLong(tabs.journal.sheetId, 1));
    if (truth.procedures.length === 0) return truth;
    const system = readSystem(rows);
    const open = openItems(truth, system);
    if (system && agrees(system, truth, open)) return truth;
    const cells = [
      headCells(rebuildHead(system?.head ?? emptyHead, truth)),
      ...truth.procedures.map(procedureCells),
      ...open.map((item) => itemCells({ item, registerRow: 0, answerRow: 0 })),
    ];
    while (cells.length < rows.length - 1) cells.push(freeCells);
    ports.grid.commit([{ kind: 'put', sheetId: tabs.system.sheetId, row: headRow, column: 0, rows: cells }]);
    return truth;
  });
  return done?.value ?? null;
}

/** Items of which Riwayat lost a row are kept as Sistem last knew them. */
function openItems({ items, damaged }: Replayed, system: SystemTab | null): Item[] {
  const kept = [...(system?.items.values() ?? [])].filter(({ item }) => damaged.has(item.number));
  return [...[...items.values()].filter(({ ended }) => !ended), ...kept.map(({ item }) => item)];
}

function agrees(
  { head, items, procedures: stored }: SystemTab,
  { seals, procedures }: Replayed,
  open: readonly Item[],
): boolean {
  return (
    seals.get(head.lastEventId) === head.seal &&
    tableWords(stored) === tableWords(procedures) &&
    items.size === open.length &&
    open.every(({ number, version }) => items.get(number)?.item.version === version)
  );
}

/** What matters of the tables kept, whatever the order of their fields. */
const tableWords = (tables: readonly StoredProcedure[]): string =>
  JSON.stringify(tables.map(({ key, version, rows, roles }) => [key, version, rows, roles]));

function rebuildHead(head: Head, { items, records, seals }: Replayed): Head {
  const lastEventId = records[records.length - 1]?.id ?? '';
  const numbers: Record<string, number> = { ...head.numbers };
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
    seal: seals.get(lastEventId) ?? '',
    lastEventId,
    mailRoom: 0,
    outboxFrom: 1,
    outboxDayFrom: 1,
    answersFrom: 1,
    ...keepLatestAnswers(answers, 0),
    recentEnds: keepLatestEnds(
      [...items.values()].flatMap(({ number, ended }) => (ended ? [{ number, ...ended }] : [])),
    ),
    archives: owedArchives(records),
    recaps: records.flatMap(({ event }) =>
      event.type === 'RecapBuilt' && !event.provisional ? [event.period] : [],
    ),
  };
}

/** Of each finished report the latest PDF, where Riwayat does not tell that it was kept. */
function owedArchives(records: Replayed['records']): readonly OwedArchive[] {
  const owed = new Map<string, OwedArchive>();
  for (const { at, event } of records) {
    if (event.type === 'ReportArchived') owed.delete(event.period);
    if (event.type !== 'RecapBuilt' || event.provisional) continue;
    owed.set(event.period, { period: event.period, builtAt: at, tries: 0, dueAt: at });
  }
  return [...owed.values()];
}
