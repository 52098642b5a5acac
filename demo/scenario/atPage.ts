/** What a person does on the page a mail leads to: open it, read it, decide, hand in what it asks for. */
import { evidenceFor, type Evidence, type Outcome, type Task } from './evidence';
import { tokenOf, type Letter } from './letters';
import { tryMenu } from './atMenu';
import type { Life } from './Life';

const minute = 60_000;

interface Refused {
  refusal: { code: string };
}
type Viewed = { view: Task } | Refused;
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
  const token = tokenOf(letter.link);
  consider(life, letter.to, token);
}

function call<T>({ semester }: Life, door: string, given: unknown): T {
  const { world, webApp, diary } = semester;
  return diary.ran(world.callFromPage(webApp, door, [given])).value as T;
}

function consider(life: Life, email: string, token: string): void {
  const { agenda, chance, diary, hours, world } = life.semester;
  const viewed = call<Viewed | undefined>(life, 'viewTask', token);
  if (!viewed || 'refusal' in viewed) {
    diary.count(`nothing left to do: ${viewed?.refusal.code ?? 'fault'}`);
    return;
  }
  const task = viewed.view;
  if (life.absences.covers(task)) return comeTooLate(life, email, token, task);
  const outcome = life.habits.choose(task);
  if (!outcome) return;
  const act = (): void => {
    if (!tryMenu(life, email, task, outcome)) decide(life, { email, token, task, outcome });
  };
  // Half decide at once; the others think about it, and somebody may be faster.
  if (chance.happens(0.5)) act();
  else agenda.plan(hours.awake(world.now() + chance.between(2, 35) * minute), act);
}

interface Decision {
  email: string;
  token: string;
  task: Task;
  outcome: Outcome;
}

/** Somebody who was away remembers it minutes after the limit, before or after the clock trigger came by. */
function comeTooLate(life: Life, email: string, token: string, task: Task): void {
  const { agenda, chance } = life.semester;
  const [outcome] = task.outcomes;
  const { limitAt } = task.step;
  if (!outcome || limitAt === null || !life.absences.isFirstMissedBy(email, task)) return;
  // Somebody looks at the clock: the sweep that follows is the one that applies the limit.
  agenda.plan(limitAt + 6 * minute, () => undefined);
  if (chance.happens(0.3)) {
    agenda.plan(limitAt + chance.between(1, 30) * minute, () =>
      decide(life, { email, token, task, outcome }),
    );
  }
}

function decide(life: Life, { email, token, task, outcome }: Decision): void {
  const { semester, habits } = life;
  const { chance, world, officers, agenda, diary } = semester;
  const given = evidenceFor(
    { chance, now: world.now(), officers: officers.map((one) => one.email) },
    task,
    outcome,
  );
  const request = { token, version: task.version, outcome: outcome.name, evidence: atFirst(life, given) };
  const answer = finish(life, email, task, request);
  if (!answer) return;
  if ('refusal' in answer) {
    // What was missing or wrong is mended at once; the rest is news to be accepted.
    if (/^Evidence/.test(answer.refusal.code))
      agenda.plan(world.now() + 2 * minute, () => decide(life, { email, token, task, outcome }));
    return;
  }
  habits.remember(task, outcome);
  diary.count('decided on the page');
  if (chance.happens(0.03)) agenda.plan(world.now() + 1000, () => finish(life, email, task, request));
  const { nextToken } = answer.done;
  if (nextToken)
    agenda.plan(world.now() + chance.between(1, 20) * minute, () => consider(life, email, nextToken));
}

function finish(life: Life, email: string, task: Task, request: unknown): Finished | undefined {
  const { world, diary } = life.semester;
  const answer = call<Finished | undefined>(life, 'finishTask', request);
  if (answer && 'refusal' in answer)
    diary.refuse({ at: world.now(), number: task.number, words: answer.refusal.code, by: email });
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
