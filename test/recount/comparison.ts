/** The product's report beside the recount. */
import type { ReportCell, Report, Table } from '../../src/recap/reportModel';
import type { Counted, Line } from './naive/counting';

/** Every number of every table, and the label its row is known by; and no table that has rows is left out. */
export function expectSame(report: Report, counted: Record<string, Counted>): void {
  const titles = report.sections.map(({ title }) => title);
  const withRows = Object.keys(counted).filter((title) => counted[title]!.rows.length > 0);
  expect(withRows.filter((title) => !titles.includes(title))).toEqual([]);
  for (const table of report.sections) {
    if (!('columns' in table)) continue;
    const should = counted[table.title];
    if (!should) throw new Error(`Nobody has counted ${table.title} again`);
    expect([table.title, table.rows.length]).toEqual([table.title, should.rows.length]);
    expect([
      ...table.rows.flatMap((row, index) => wrongIn(table, row, should.rows[index] ?? {})),
      ...(table.total ? wrongIn(table, table.total, { ...should.total, 'No.': 'Jumlah' }) : []),
    ]).toEqual([]);
  }
}

function wrongIn({ title, columns }: Table, cells: readonly ReportCell[], should: Line): string[] {
  return columns.flatMap(({ heading, kind }, index) => {
    const cell = cells[index] ?? '';
    const value = typeof cell === 'object' ? cell.value : cell;
    const right = should[heading];
    const isWord = kind === 'text' || kind === 'link' || value === '';
    if (right === undefined)
      return isWord && typeof value === 'string' ? [] : [`${title}: ${heading} was not counted again`];
    const isRight =
      typeof right === 'number' && typeof value === 'number'
        ? Math.abs(value - right) < 1e-6
        : isLabel(value, right);
    return isRight
      ? []
      : [`${title}: ${heading} is ${value} and should be ${right} (${JSON.stringify(should)})`];
  });
}

/** What a label goes on to say (which limit, which kind of period) is no number. */
const isLabel = (value: unknown, right: unknown): boolean =>
  value === right || (typeof right === 'string' && right !== '-' && String(value).startsWith(right));
