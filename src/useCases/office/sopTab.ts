/** The tab `SOP` as it stands: a draft until *Berlakukan* gives it a date and a number. */
import { checkTable } from '../../sop/checkTable';
import { emptyDocument } from '../../sop/emptyDocument';
import { flowSentences } from '../../sop/flow';
import type { Procedure, SopColumn, SopDocument, SopRow, TableProblem } from '../../sop/model';
import { FLOW_HEADING, rowsFromCells } from '../../sop/rowsFromCells';
import { sectionTitle, splitSections } from '../../sop/sections';
import { tabs } from '../../sheetLayout';
import type { Officer } from '../../workflow/model';
import type { Cell, Write } from '../../ports';
import { text } from '../../workbook/tabs/cells';
import type { StoredProcedure } from '../../workbook/tabs/system';
import type { WorkbookState } from '../../workbook/state';

export interface DraftTable {
  key: string;
  answer: string;
  document: SopDocument;
  roles: readonly string[];
  rows: readonly SopRow[];
  /** Null where the table has problems. */
  procedure: Procedure | null;
}

export interface Draft {
  tables: readonly DraftTable[];
  problems: readonly TableProblem[];
  /** Row of the headings in the tab; problems count from the row below it. */
  headingRow: number;
  columns: Readonly<Partial<Record<SopColumn, number>>>;
  /** Rows of the table, without the flow printed below it. */
  length: number;
}

export function readDraft(cells: readonly (readonly Cell[])[], { office, system }: WorkbookState): Draft {
  const { rows, problems, headingRow, columns } = rowsFromCells(cells);
  const length = trimmedLength(rows);
  const roles = knownRoles(office.staff, system.procedures);
  const officersByRole = Object.fromEntries(
    roles.map((role) => [role, office.staff.filter((officer) => officer.roles.includes(role)).length]),
  );
  const found: TableProblem[] = [...problems];
  const tables = splitSections(rows.slice(0, length)).map(({ answer, firstRow, rows: table }): DraftTable => {
    const before = predecessorOf(system.procedures, answer);
    const key = before?.key ?? keyFrom(answer);
    const document = before?.document ?? emptyDocument;
    const reading = checkTable(table, { key, document, roles, officersByRole });
    found.push(
      ...reading.problems.map((problem) => ({
        ...problem,
        row: problem.row === null ? null : problem.row + firstRow,
      })),
    );
    return { key, answer, document, roles, rows: table, procedure: reading.procedure };
  });
  return { tables, problems: found, headingRow: headingRow ?? tabs.sop.headingRow, columns, length };
}

/** Rows below the last one with anything in it are no table. */
function trimmedLength(rows: readonly SopRow[]): number {
  let length = rows.length;
  while (length > 0 && Object.values(rows[length - 1] ?? {}).every((value) => !value)) length -= 1;
  return length;
}

/** Roles people hold, and those of tables already in force: a role may stand empty for a while. */
function knownRoles(staff: readonly Officer[], procedures: readonly StoredProcedure[]): string[] {
  return [...new Set([...staff.flatMap(({ roles }) => roles), ...procedures.flatMap(({ roles }) => roles)])];
}

function predecessorOf(procedures: readonly StoredProcedure[], answer: string): StoredProcedure | undefined {
  const newest = [...procedures].sort((a, b) => b.version - a.version);
  return answer
    ? newest.find((one) => one.answer?.toLowerCase() === answer.toLowerCase())
    : newest.find((one) => !one.answer);
}

const keyFrom = (answer: string): string =>
  answer
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'sop';

/** Empty rows between the table and its flow, for the next row an office adds. */
const roomBelow = 3;

/** Below the table, in its widest column: the flow as the add-on understands it, or what stands in the way. */
export function flowWrites(
  { tables, headingRow, columns, length }: Draft,
  cells: readonly (readonly Cell[])[],
  told: readonly string[] = flowLines(tables),
): Write[] {
  const column = columns.Uraian ?? 0;
  const toldAt = headingRow + 1 + length + roomBelow;
  const lines = [FLOW_HEADING, ...told];
  // A flow printed earlier may stand higher, where the table has grown since, or be longer: none of it is left.
  const oldAt = cells.findIndex((row) => row.some((cell) => text(cell) === FLOW_HEADING));
  const fromRow = oldAt < 0 ? toldAt : Math.min(oldAt, toldAt);
  const toRow = Math.max(toldAt + lines.length, cells.length);
  const rows = Array.from({ length: toRow - fromRow }, (_, at) => [lines[fromRow + at - toldAt] ?? '']);
  return [{ kind: 'put', sheetId: tabs.sop.sheetId, row: fromRow, column, rows }];
}

export function flowLines(tables: readonly { procedure: Procedure | null; answer?: string }[]): string[] {
  return tables.flatMap(({ procedure, answer }) => [
    ...(answer ? [sectionTitle(answer)] : []),
    ...(procedure ? flowSentences(procedure) : []),
  ]);
}
