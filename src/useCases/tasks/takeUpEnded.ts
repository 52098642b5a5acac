import type { Ledger } from '../../workbook/unitOfWork';
import type { Cell, Ports } from '../../ports';
import { tabs } from '../../sheetLayout';
import { readEndedItem } from '../../workbook/history/endedItems';
import type { StepTicket } from '../../api/tickets';

/** @param row where the item's row stood in Register: a hint, and the sign that it has one */
export function takeUpEnded(
  ports: Ports,
  ledger: Ledger,
  { number, row }: Pick<StepTicket, 'number' | 'row'>,
  index?: Cell[][][],
): void {
  if (ledger.items.has(number)) return;
  const item = readEndedItem(ports, number, index);
  const registerRow = Math.max(row, tabs.register.headingRow + 1);
  if (item) ledger.items.set(number, { item, registerRow, answerRow: 0, systemRow: 0 });
}
