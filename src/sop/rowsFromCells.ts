import type { SopColumn, SopRow, TableProblem } from './model';
import { fold } from './text';

/** What the add-on writes above the flow it prints below the table: reading stops there. */
export const FLOW_HEADING = 'Alur sebagaimana dipahami sistem';

/** Headings an office may use for each column; the first is the tab's own. */
const HEADINGS: Readonly<Record<SopColumn, readonly string[]>> = {
  No: ['no', 'nomor'],
  Langkah: ['langkah', 'nama langkah'],
  Pelaksana: ['pelaksana'],
  Uraian: ['uraian', 'uraian prosedur', 'uraian kegiatan', 'kegiatan', 'aktivitas'],
  Kelengkapan: ['kelengkapan', 'persyaratan/kelengkapan', 'persyaratan/perlengkapan'],
  Waktu: ['waktu'],
  Output: ['output', 'keluaran'],
  Keterangan: ['keterangan', 'ket'],
  Kapan: ['kapan'],
  Hasil: ['hasil'],
};

export const sopColumns = Object.keys(HEADINGS) as readonly SopColumn[];

/** Columns a signed table may lack; the others must be there. */
const OPTIONAL: ReadonlySet<SopColumn> = new Set(['Kelengkapan', 'Output', 'Keterangan']);

export interface CellsReading {
  rows: readonly SopRow[];
  problems: readonly TableProblem[];
  /** 0-based row of the headings among the cells; null when there are none. */
  headingRow: number | null;
  /** 0-based place of each column found. */
  columns: Readonly<Partial<Record<SopColumn, number>>>;
}

/**
 * Finds the columns by their headings, in any order (Pulang Pisau has Output before Waktu), in the first ten rows.
 * Rows keep their distance from the headings; those below the printed flow are left out.
 */
export function rowsFromCells(cells: readonly (readonly unknown[])[]): CellsReading {
  const headingRow = findHeadingRow(cells);
  if (headingRow === null) {
    return {
      rows: [],
      headingRow,
      columns: {},
      problems: [
        tableProblem(
          'HeadingsMissing',
          null,
          `Judul kolom tidak ditemukan; baris pertama seharusnya memuat ${sopColumns.join(', ')}.`,
        ),
      ],
    };
  }
  const headings = (cells[headingRow] ?? []).map(columnOf);
  const columns: Partial<Record<SopColumn, number>> = {};
  const problems: TableProblem[] = [];
  for (const column of sopColumns) {
    const places = headings.flatMap((heading, place) => (heading === column ? [place] : []));
    const [first] = places;
    if (first !== undefined) columns[column] = first;
    if (first === undefined && !OPTIONAL.has(column)) {
      problems.push(
        tableProblem(
          'HeadingMissing',
          column,
          `Kolom ${column} tidak ada; tambahkan judul "${column}" pada baris judul tabel.`,
        ),
      );
    }
    if (places.length > 1) {
      problems.push(
        tableProblem(
          'HeadingTwice',
          column,
          `Judul kolom ${column} tertulis ${places.length} kali; seharusnya sekali saja.`,
        ),
      );
    }
  }
  const below = cells.slice(headingRow + 1);
  const flow = below.findIndex((row) => row.some((cell) => fold(textOf(cell)) === fold(FLOW_HEADING)));
  const table = flow < 0 ? below : below.slice(0, flow);
  return { rows: table.map((row) => rowOf(row, columns)), problems, headingRow, columns };
}

function findHeadingRow(cells: readonly (readonly unknown[])[]): number | null {
  const counts = cells
    .slice(0, 10)
    .map((row) => new Set(row.map(columnOf).filter((column) => column !== null)).size);
  const most = Math.max(0, ...counts);
  return most >= 3 ? counts.indexOf(most) : null;
}

function columnOf(cell: unknown): SopColumn | null {
  const words = fold(textOf(cell)).replace(/ ?\/ ?/g, '/');
  return sopColumns.find((column) => HEADINGS[column].includes(words)) ?? null;
}

function rowOf(cells: readonly unknown[], columns: CellsReading['columns']): SopRow {
  return Object.fromEntries(
    sopColumns.map((column) => [column, textOf(cells[columns[column] ?? -1])]),
  ) as SopRow;
}

/** Cells come as text or as numbers (No); anything else an empty cell may hold is empty. */
function textOf(cell: unknown): string {
  return typeof cell === 'string'
    ? cell
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : '';
}

function tableProblem(code: string, column: SopColumn | null, message: string): TableProblem {
  return { code, row: null, column, message };
}
