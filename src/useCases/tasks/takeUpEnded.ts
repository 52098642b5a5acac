import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Cell } from '../../ports';
import { tabs } from '../../sheetLayout';
import { readEndedItem } from '../../workbook/history/endedItems';
import type { StepTicket } from '../../api/tickets';

/** @param row where the item's row stood in Register: a hint, and the sign that it has one */
export function takeUpEnded(
  work: UnitOfWork,
  { number, row }: Pick<StepTicket, 'number' | 'row'>,
  index?: Cell[][][],
): void {
  if (work.items.has(number)) return;
  const item = readEndedItem(work.ports, number, index);
  const registerRow = Math.max(row, tabs.register.headingRow + 1);
  if (item) work.items.set(number, { item, registerRow, answerRow: 0, systemRow: 0 });
}
