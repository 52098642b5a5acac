/** Recaps from the menu: which period, then the tab. */
import { dialogTitles } from '../../messages/menu';
import { recapPageWords } from '../../messages/pages/pageWords';
import { recapBuilt } from '../../messages/recapWords';
import { periodContaining, previousPeriod, type Period } from '../../recap/periods/periods';
import { parsePeriodTitle, periodTitle } from '../../recap/periods/periodTitles';
import type { PeriodKind } from '../../sop/model';
import { recapOf } from '../../useCases/reports/buildRecap';
import type { Ports } from '../../ports';
import type { RecapAnswer } from '../../api/recapAnswer';
import { readOrRefuse } from '../../workbook/state';
import type { Office } from '../../workflow/model';
import { refusalText } from './rowCommands';
import { showDialog, showTab, tell } from './show';

const running =
  (ports: Ports, kind: PeriodKind) =>
  ({ calendar }: Office): Period =>
    periodContaining(kind, ports.clock.now(), calendar.utcOffsetHours);

/** @param monthsBack 0 is the running month, which is marked "sementara" */
export function recapOfMonth(ports: Ports, monthsBack: 0 | 1): void {
  const now = running(ports, 'month');
  build(ports, (office) => (monthsBack === 0 ? now(office) : previousPeriod(now(office))));
}

/** As many as fit a list: two years of quarters. */
const offered = 8;

/** The dialog asks which period, newest first, and shows that the work goes on. */
export function openRecapDialog(ports: Ports, kind: Exclude<PeriodKind, 'month'>): void {
  const reading = readOrRefuse(ports);
  if ('refusal' in reading) return tell(refusalText(reading));
  const periods = [running(ports, kind)(reading.state.office)];
  while (periods.length < offered) periods.push(previousPeriod(periods[periods.length - 1]!));
  showDialog('recap', dialogTitles.recapPeriod, { periods: periods.map(periodTitle) });
}

/** @param title of a period, as the dialog offers it; whatever else was sent is refused */
export function recapOfTitle(ports: Ports, title: unknown): RecapAnswer {
  const period = parsePeriodTitle(String(title));
  if (!period) return { made: null, text: recapPageWords.periodUnknown };
  const made = recapOf(ports, () => period);
  if ('refusal' in made) return { made: null, text: refusalText(made) };
  showTab(made.sheetId);
  return { made: made.title, text: recapBuilt(made) };
}

function build(ports: Ports, choose: (office: Office) => Period): void {
  const made = recapOf(ports, choose);
  if ('refusal' in made) return tell(refusalText(made));
  showTab(made.sheetId);
  tell(recapBuilt(made));
}
