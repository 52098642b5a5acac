import { onWall } from '../time/wallClock';
import type { Instant } from '../workflow/model';
import type { Ledger } from './unitOfWork';

/** Next number of the year, `012/MEDSOS/IX/2025`; never given twice, also not after a cancellation. */
export function nextNumber(ledger: Ledger, at: Instant): string {
  const { calendar, settings } = ledger.state.office;
  const date = onWall(at, calendar.utcOffsetHours);
  const year = String(date.getUTCFullYear());
  const sequence = (ledger.head.numbers[year] ?? 0) + 1;
  ledger.head = { ...ledger.head, numbers: { ...ledger.head.numbers, [year]: sequence } };
  return [
    String(sequence).padStart(3, '0'),
    settings.registerCode,
    romanMonths[date.getUTCMonth()],
    year,
  ].join('/');
}
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
