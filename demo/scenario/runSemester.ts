/** Lets a semester happen: the clock goes from act to act, and after each people look into their mail. */
import { Absences } from './Absences';
import { Habits } from './Habits';
import { handIn } from './handIn';
import { Inboxes } from './Inboxes';
import { planMischief } from './mischief';
import { planHandIns } from './planHandIns';
import type { Semester } from './Semester';

const hour = 3_600_000;

export function runSemester(semester: Semester, items: number): void {
  const { agenda, chance, closesAt } = semester;
  const life = { semester, habits: new Habits(chance), absences: new Absences(chance) };
  const inboxes = new Inboxes(life);
  for (const plan of planHandIns(semester, items)) agenda.plan(plan.at, () => handIn(semester, plan));
  planMischief(life);
  for (let next = agenda.nextAt; next !== null && next < closesAt; next = agenda.nextAt) {
    pass(semester, inboxes, next);
    // Mail that came on the way may have moved somebody to act earlier.
    if (agenda.nextAt !== next) continue;
    agenda.take()?.do();
    inboxes.open();
  }
  pass(semester, inboxes, closesAt);
}

/**
 * The clock trigger runs within five minutes of every act, and then every two hours until somebody means to act (at
 * night every four): people hardly notice, and a semester has 50,000 sweeps.
 */
function pass({ world, agenda, diary, hours }: Semester, inboxes: Inboxes, until: number): void {
  while (world.now() < until) {
    const jump = hours.awake(world.now()) === world.now() ? 2 * hour : 4 * hour;
    world.advanceTo(Math.min(until, world.now() + jump), {
      everyMinutes: jump / 60_000,
      onExecution: (execution) => diary.ran(execution),
    });
    inboxes.open();
    if ((agenda.nextAt ?? until) < until) return;
  }
}
