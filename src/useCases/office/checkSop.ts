/** *Periksa tabel SOP* and *Berlakukan tabel SOP…*: a faulty table never replaces the running one. */
import { tabs } from '../../sheetLayout';
import { dayOfIsoDate, startOfDay } from '../../time/calendar';
import type { Instant, Refusal } from '../../workflow/model';
import { attempt } from '../../workbook/attempt';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor } from '../actors';
import type { Cell, CellMark, Ports } from '../../ports';
import { registerColumnsFor } from '../../workbook/registerColumns';
import { storeProcedure, type StoredProcedure } from '../../workbook/tabs/system';
import { flowLines, flowWrites, readDraft, type Draft } from './sopTab';
import { transact } from '../../workbook/transact';
import { readOrRefuse, type WorkbookState } from '../../workbook/state';

export interface SopCheck {
  /** In Indonesian, naming row and column; empty for a sound table. */
  problems: readonly string[];
  tables: number;
}

const sopRange = { sheetId: tabs.sop.sheetId, fromRow: 0 };

export function checkSop(ports: Ports): SopCheck | { refusal: Refusal } {
  const reading = readOrRefuse(ports, [sopRange]);
  if ('refusal' in reading) return reading;
  const [cells = []] = reading.more;
  const draft = readDraft(cells, reading.state);
  show(ports, draft, cells);
  return { problems: draft.problems.map(({ message }) => message), tables: draft.tables.length };
}

/** After set-up the tab shows at once how its table was understood; who is to do it all may still be missing. */
export function printFlow({ grid }: Pick<Ports, 'grid'>, state: WorkbookState): void {
  const [cells = []] = grid.read([sopRange]);
  const draft = readDraft(cells, state);
  grid.commit(flowWrites(draft, cells, flowLines(state.office.procedures)));
}

/** Marks the faulty cells and prints the flow, or that there is none yet. */
function show(ports: Ports, draft: Draft, cells: readonly (readonly Cell[])[]): void {
  const fromRow = draft.headingRow + 1;
  ports.sopMarks.mark(marksOf(draft), { fromRow, toRow: fromRow + draft.length });
  const sound = draft.problems.length === 0;
  ports.grid.commit(
    flowWrites(draft, cells, sound ? undefined : draft.problems.map(({ message }) => message)),
  );
}

/** One note a cell: several things may be wrong with it. */
function marksOf({ problems, columns, headingRow }: Draft): CellMark[] {
  const notes = new Map<string, CellMark>();
  for (const { row, column, message } of problems) {
    const place = {
      row: row === null ? headingRow : headingRow + 1 + row,
      column: columns[column ?? 'No'] ?? 0,
    };
    const known = notes.get(`${place.row},${place.column}`);
    notes.set(`${place.row},${place.column}`, {
      ...place,
      note: known ? `${known.note}\n${message}` : message,
    });
  }
  return [...notes.values()];
}

export type EnactResult = SopCheck & {
  enacted: readonly { key: string; version: number }[];
  unchanged: boolean;
};

/**
 * @param number as it will stand in letterheads and mails, `Nomor 4 Tahun 2026`
 * @param effectiveOn ISO date; from the start of that day new answers run under the new table, older items never do
 */
export function enactSop(
  ports: Ports,
  wish: { number: string; effectiveOn: string },
): EnactResult | { refusal: Refusal } {
  const done = transact(
    ports,
    menuActor(ports),
    [sopRange],
    (work, [cells = []]): EnactResult & { draft: Draft; cells: Cell[][] } => {
      const draft = readDraft(cells, work.state);
      const problems = draft.problems.map(({ message }) => message);
      const { calendar } = work.state.office;
      const enactedAt = Math.max(work.now, startOfDay(calendar, dayOfIsoDate(wish.effectiveOn)));
      const enacted = problems.length > 0 ? [] : enactTables(work, draft, { ...wish, enactedAt });
      return {
        problems,
        enacted,
        unchanged: problems.length === 0 && enacted.length === 0,
        tables: draft.tables.length,
        draft,
        cells,
      };
    },
  );
  if ('refusal' in done) return done;
  const { draft, cells, ...result } = done.value;
  attempt('Flow not printed', () => show(ports, draft, cells));
  return result;
}

/** Each table that differs from the one in force becomes its next version. */
function enactTables(
  work: UnitOfWork,
  draft: Draft,
  { number, effectiveOn, enactedAt }: { number: string; effectiveOn: string; enactedAt: Instant },
): { key: string; version: number }[] {
  return draft.tables.flatMap(({ procedure, key, answer, document, roles, rows }) => {
    const last = newest(work.state.system.procedures, key);
    if (!procedure || (last && JSON.stringify(last.rows) === JSON.stringify(rows))) return [];
    const version = (last?.version ?? 0) + 1;
    const accepted = { key, version, answer, roles, rows, document: { ...document, number, effectiveOn } };
    const hash = work.ports.secrets.digest(JSON.stringify(rows));
    work.record({ type: 'ProcedureEnacted', hash, enactedAt, ...accepted });
    work.put(
      storeProcedure({ ...accepted, enactedAt }),
      ...registerColumnsFor([procedure], work.state.registerHeadings),
    );
    return [{ key, version }];
  });
}

function newest(procedures: readonly StoredProcedure[], key: string): StoredProcedure | undefined {
  return procedures.filter((one) => one.key === key).sort((a, b) => b.version - a.version)[0];
}
