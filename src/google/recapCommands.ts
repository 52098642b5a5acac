/** Recaps from the menu: which period, then the tab. */
import { dialogTitles, prompts } from '../messages/menu';
import { recapBuilt } from '../messages/recapWords';
import { periodContaining, previousPeriod, type Period } from '../recap/periods';
import { parsePeriodTitle, periodTitle } from '../recap/periodTitles';
import type { PeriodKind } from '../sop/model';
import { recapOf } from '../useCases/buildRecap';
import type { Ports } from '../useCases/ports';
import type { Office } from '../workflow/model';
import { refusalText } from './menuCommands';
import { ask, showTab, tell } from './pages';

const running =
  (ports: Ports, kind: PeriodKind) =>
  ({ calendar }: Office): Period =>
    periodContaining(kind, ports.clock.now(), calendar.utcOffsetHours);

/** @param monthsBack 0 is the running month, which is marked "sementara" */
export function recapOfMonth(ports: Ports, monthsBack: 0 | 1): void {
  const now = running(ports, 'month');
  build(ports, (office) => (monthsBack === 0 ? now(office) : previousPeriod(now(office))));
}

/** An empty answer means the running period. */
export function recapOfChosen(ports: Ports, kind: Exclude<PeriodKind, 'month'>): void {
  const typed = ask(dialogTitles.recapPeriod, prompts.whichPeriod[kind]);
  if (typed === null) return;
  const chosen = typed ? periodTyped(kind, typed) : null;
  if (typed && !chosen) return tell(prompts.periodUnreadable);
  build(ports, (office) => chosen ?? running(ports, kind)(office));
}

/** `III 2025`, also with the word in front. */
function periodTyped(kind: PeriodKind, typed: string): Period | null {
  const [word = ''] = periodTitle({ kind, year: 2000, index: 1 }).split(' ');
  const period = parsePeriodTitle(typed) ?? parsePeriodTitle(`${word} ${typed.toUpperCase()}`);
  return period?.kind === kind ? period : null;
}

function build(ports: Ports, choose: (office: Office) => Period): void {
  const made = recapOf(ports, choose);
  if ('refusal' in made) return tell(refusalText(made));
  showTab(made.sheetId);
  tell(recapBuilt(made));
}
