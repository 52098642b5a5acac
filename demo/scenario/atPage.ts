/**
 * What a person does on the page a mail leads to, or a dialog of the Sheet shows: read it, decide, hand in what it asks
 * for.
 */
import { atDoor } from './atDoor';
import { evidenceFor, type Evidence, type Outcome, type Task } from './evidence';
import { tokenOf, type Letter } from './letters';
import { openPanel, tryMenu } from './atMenu';
import type { Life } from './Life';

const minute = 60_000;

interface Refused {
  refusal: { code: string };
}
type Viewed = { view: Task } | Refused;
/** A person and the page they have open. */
export interface Seat {
  email: string;
  token: string;
  /** A dialog of the Sheet, with a signed-in user; otherwise the web app's page, without one. */
  inSheet?: boolean;
}

type Finished = { done: { outcome: string; nextToken?: string } } | Refused;

/** Opening the link is a GET that changes nothing; the page then asks what there is to do. */
export function openLink(life: Life, letter: Letter): void {
  const { chance, world, diary } = life.semester;
  if (!letter.link) return;
  // The page's file is the same for everyone; fetching it each time would only cost time.
  if (chance.happens(0.25)) {
    const { execution, html } = world.openWebApp(letter.link);
    if (execution) diary.ran(execution, 'halaman dibuka');
    if (!html.includes('AlurPublikasi')) diary.faults.push(`${letter.link} shows no page of ours`);
  }
  consider(life, { email: letter.to, token: tokenOf(letter.link) });
}

function call<T>({ semester }: Life, { email, inSheet }: Seat, door: string, given: unknown): T {
  const { world, script, webApp, diary } = semester;
  const knock = (name: string, sent: unknown) =>
    diary.ran(
      inSheet ? script.callFromDialog(name, [sent], { as: email }) : world.callFromPage(webApp, name, [sent]),
    );
  return atDoor(knock, door, given).value as T;
}

export function consider(life: Life, seat: Seat): void {
  const { agenda, chance, diary, hours, world } = life.semester;
  const viewed = call<Viewed | undefined>(life, seat, 'viewTask', seat.token);
  if (!viewed || 'refusal' in viewed) {
    diary.count(`nothing left to do: ${viewed?.refusal.code ?? 'fault'}`);
    return;
  }
  const task = viewed.view;
  if (life.absences.covers(task)) return comeTooLate(life, seat, task);
  const outcome = life.habits.choose(task);
  if (!outcome) return;
  const act = (): void => {
    if (!seat.inSheet && tryMenu(life, seat.email, task, outcome)) return;
    decide(life, { seat: atDesk(life, seat, task), task, outcome });
  };
  // Half decide at once; the others think first, and another officer may be faster.
  if (chance.happens(0.5)) act();
  else agenda.plan(hours.awake(world.now() + chance.between(2, 35) * minute), act);
}

/** Some who have the workbook open find the row and process it there instead. */
function atDesk(life: Life, seat: Seat, { number }: Task): Seat {
  const { chance, officers } = life.semester;
  if (seat.inSheet || !officers.some(({ email }) => email === seat.email) || !chance.happens(0.08))
    return seat;
  const token = openPanel(life, seat.email, number);
  return token ? { email: seat.email, token, inSheet: true } : seat;
}

interface Decision {
  seat: Seat;
  task: Task;
  outcome: Outcome;
}

/** An officer who was away acts minutes after the limit, before or after the clock trigger runs. */
function comeTooLate(life: Life, seat: Seat, task: Task): void {
  const { agenda, chance } = life.semester;
  const [outcome] = task.outcomes;
  const { limitAt } = task.step;
  if (!outcome || limitAt === null || !life.absences.isFirstMissedBy(seat.email, task)) return;
  // The next sweep after this instant applies the limit.
  agenda.plan(limitAt + 6 * minute, () => undefined);
  if (chance.happens(0.3)) {
    agenda.plan(limitAt + chance.between(1, 30) * minute, () => decide(life, { seat, task, outcome }));
  }
}

function decide(life: Life, { seat, task, outcome }: Decision): void {
  const { semester, habits } = life;
  const { chance, world, officers, agenda, diary } = semester;
  const given = evidenceFor(
    { chance, now: world.now(), officers: officers.map((one) => one.email) },
    task,
    outcome,
  );
  const { token } = seat;
  const request = { token, version: task.version, outcome: outcome.name, evidence: atFirst(life, given) };
  const answer = finish(life, seat, task, request);
  if (!answer) return;
  if ('refusal' in answer) {
    // What was missing or wrong is mended at once; the rest is news to be accepted.
    if (/^Evidence/.test(answer.refusal.code))
      agenda.plan(world.now() + 2 * minute, () => decide(life, { seat, task, outcome }));
    return;
  }
  habits.remember(task, outcome);
  diary.count(seat.inSheet ? 'decided in a dialog' : 'decided on the page');
  if (chance.happens(0.03)) agenda.plan(world.now() + 1000, () => finish(life, seat, task, request));
  const { nextToken } = answer.done;
  if (nextToken)
    agenda.plan(world.now() + chance.between(1, 20) * minute, () =>
      consider(life, { ...seat, token: nextToken }),
    );
}

function finish(life: Life, seat: Seat, task: Task, request: unknown): Finished | undefined {
  const { world, diary } = life.semester;
  const answer = call<Finished | undefined>(life, seat, 'finishTask', request);
  if (answer && 'refusal' in answer)
    diary.refuse({ at: world.now(), number: task.number, words: answer.refusal.code, by: seat.email });
  return answer;
}

/** Now and then the first try leaves something out, or gives the address of the account instead of the post's. */
function atFirst({ semester: { chance } }: Life, evidence: Evidence): Evidence {
  if (!chance.happens(0.06)) return evidence;
  const posts = evidence.postUrl as { platform: string; url: string }[] | undefined;
  return posts
    ? { postUrl: posts.map(({ platform }) => ({ platform, url: 'https://www.instagram.com/kpu/' })) }
    : {};
}
