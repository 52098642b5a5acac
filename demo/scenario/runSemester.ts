/** Runs a semester: the clock goes from act to act, and after each act people read their mail. */
import { Absences } from './Absences';
import { Habits } from './Habits';
import { handIn } from './handIn';
import { Inboxes } from './Inboxes';
import { planMischief } from './mischief';
import { planHandIns } from './planHandIns';
import type { Semester } from './Semester';

const hour = 3_600_000;

export function runSemester(semester: Semester, items: number): void {
  const { agenda, chance, closesAt, world } = semester;
  const life = { semester, habits: new Habits(chance), absences: new Absences(chance) };
  const inboxes = new Inboxes(life);
  for (const plan of planHandIns(semester, items)) agenda.plan(plan.at, () => handIn(semester, plan));
  planMischief(life);
  while (world.now() < closesAt) {
    sleep(semester, Math.min(agenda.nextAt ?? closesAt, closesAt));
    inboxes.open();
    // Mail that came meanwhile may have planned an earlier act than the one awaited.
    if ((agenda.nextAt ?? Infinity) > world.now()) continue;
    // No two acts share an instant, so the time of an event tells which act caused it.
    world.advance(1);
    agenda.take()?.do();
    inboxes.open();
  }
}

/**
 * Moves the clock to the next planned act, but by a few hours at most. The clock trigger runs within five minutes of every act and
 * then not before the next jump: people hardly notice, and a semester has 50,000 sweeps.
 */
function sleep({ world, diary, hours }: Semester, until: number): void {
  const jump = hours.awake(world.now()) === world.now() ? 2 * hour : 4 * hour;
  world.advanceTo(Math.min(until, world.now() + jump), {
    everyMinutes: jump / 60_000,
    onExecution: (execution) => diary.ran(execution),
  });
}
