import { onWall } from '../time/wallClock';
import type { Instant } from '../workflow/model';
import type { UnitOfWork } from './unitOfWork';

/** Next number of the year, `012/MEDSOS/IX/2025`; never given twice, also not after a cancellation. */
export function nextNumber(work: UnitOfWork, at: Instant): string {
  const { calendar, settings } = work.state.office;
  const date = onWall(at, calendar.utcOffsetHours);
  const year = String(date.getUTCFullYear());
  const sequence = (work.head.numbers[year] ?? 0) + 1;
  work.remember({ numbers: { ...work.head.numbers, [year]: sequence } });
  return [
    String(sequence).padStart(3, '0'),
    settings.registerCode,
    romanMonths[date.getUTCMonth()],
    year,
  ].join('/');
}
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
