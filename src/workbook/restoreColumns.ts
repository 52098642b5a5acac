/** A column of Register's own that somebody deleted comes back at the right end, and the numbers beside their rows. */
import { tabs } from '../sheetLayout';
import type { Item } from '../workflow/model';
import type { UnitOfWork } from './unitOfWork';
import type { Cell, Write } from '../ports';
import { columnsOf, type Row } from './tabs/cells';
import { toSerial } from '../time/serial';
import { hasNumbers, missingHeadings, numberHeading, typedText } from './tabs/register';

const { sheetId, headingRow } = tabs.register;
/**
 * What else stood in the columns is filled in by the sweeps that follow.
 * @param register the whole tab
 * @returns nothing where no column is missing
 */
export function restoreColumns(
  { state }: UnitOfWork,
  register: readonly Row[],
  items: readonly Item[],
): readonly Write[] {
  const headings = state.registerHeadings;
  const missing = missingHeadings(headings);
  if (missing.length === 0) return [];
  const put = (row: number, column: number, cells: Cell[]): Write => ({
    kind: 'put',
    sheetId,
    row,
    column,
    rows: [cells],
  });
  const back = put(headingRow, headings.length, missing);
  if (hasNumbers(headings)) return [back];
  const columns = columnsOf(headings);
  const [title = -1, submitted = -1] = ['judul', 'diajukan'].map((heading) => columns.get(heading));
  const numbers = new Map(
    items.map(({ number, fields, submittedAt }) => [
      [fields.title, toSerial(submittedAt, state.office.calendar.utcOffsetHours)].map(typedText).join('\n'),
      number,
    ]),
  );
  const column = headings.length + missing.indexOf(numberHeading);
  return [
    back,
    ...register.flatMap((row, index) => {
      const number = numbers.get([row[title], row[submitted]].map(typedText).join('\n'));
      return number && index > headingRow ? [put(index, column, [number])] : [];
    }),
  ];
}
