/** What the passing of time brings: limits, days come, reminders, officers gone or found. Running it twice changes nothing. */
import { decides, enterStep, finishesItself, procedureOf, stepOf, wishedDay } from '../steps/advance';
import { limitRowOf } from './deadlines';
import { foresee } from '../evolve';
import { close } from '../steps/finishStep';
import { amendAnswer } from '../intake/intake';
import type { Step } from '../../sop/model';
import type { CurrentStep, Instant, Item, ItemEvent, Office } from '../model';
import {
  awaitedAt,
  isEnough,
  isOwnWork,
  rolesWithoutOfficer,
  sameAddress,
  submitterOf,
} from '../people/people';
import { isOfRole } from '../intake/problems';
import { procedureInForce } from '../intake/procedures';

const hourMs = 3_600_000;

/** An item that waits at a step, seen at an instant. */
interface Waiting {
  office: Office;
  item: Item;
  current: CurrentStep;
  step: Step;
  now: Instant;
}

export function passTime(office: Office, item: Item, now: Instant): readonly ItemEvent[] {
  const events: ItemEvent[] = [];
  let seen = item;
  // What slept through several limits meets them all at once. Limits that lead to each other stop somewhere.
  for (let left = procedureOf(office, item).steps.length; left >= 0; left--) {
    const more = passOnce(office, seen, now);
    if (more.length === 0) break;
    events.push(...more);
    seen = foresee(seen, more, now);
  }
  return events;
}

function passOnce(office: Office, item: Item, now: Instant): readonly ItemEvent[] {
  const { current } = item;
  if (!current) return [];
  const procedure = procedureOf(office, item);
  const limit = limitRowOf(procedure, current.step);
  if (limit && current.limitAt !== null && now > current.limitAt) {
    // Row 5 of Pacitan has its own standard (<60 minutes), counted from the moment the limit passed.
    const move = { office, procedure, item, now, note: '', reason: 'limitPassed' } as const;
    return enterStep(move, limit.row.number, current.limitAt);
  }
  const waiting: Waiting = { office, item, current, step: stepOf(procedure, current.step), now };
  return (
    closeByItself(waiting) ??
    findProcedure(waiting) ?? [...findOfficers(waiting), ...welcome(waiting), ...remind(waiting)]
  );
}

/** The table the answer asks for has been enacted since. */
function findProcedure({ office, item, now }: Waiting): ItemEvent[] | null {
  const isLost = item.problems.some(({ code }) => code === 'ProcedureUnknown');
  if (!isLost || !procedureInForce(office, item.fields.procedure, now)) return null;
  const { fingerprint, fields } = item;
  const problems = item.problems.filter((problem) => !isOfRole(problem));
  return amendAnswer(office, item, { type: 'AmendAnswer', fingerprint, fields, problems }, now);
}

/** Its day has come, or all who still belong to it have agreed since somebody else left the office. */
function closeByItself({ office, item, current, step, now }: Waiting): ItemEvent[] | null {
  const [first] = step.outcomes;
  const { steps } = procedureOf(office, item);
  const isDue = step.start.kind === 'onDate' && finishesItself(step) && now >= current.startedAt;
  const isAgreed = current.votes.length > 0 && isEnough(office, item, step, current.votes);
  if (!first || !(isDue || isAgreed)) return null;
  const ownWork =
    decides(procedureOf(office, item), step) && current.votes.some(({ by }) => isOwnWork(item, steps, by));
  const round = { step: step.number, round: current.round, outcome: first.name, evidence: {}, ownWork };
  return close(office, item, round, now);
}

function findOfficers({ office, item, step }: Waiting): ItemEvent[] {
  const known = item.problems.filter(isOfRole).map(({ detail }) => detail);
  const missing = finishesItself(step) ? [] : rolesWithoutOfficer(office, item, step);
  return [
    ...missing
      .filter((role) => !known.includes(role))
      .map((role): ItemEvent => ({ type: 'OfficerMissing', step: step.number, role })),
    ...known
      .filter((role) => !missing.includes(role))
      .map((role): ItemEvent => ({ type: 'OfficerFound', step: step.number, role })),
  ];
}

/** Whoever hands in is known by what was typed, and is asked when it is read. */
function welcome({ office, item, current: { step: number, round, asked }, step }: Waiting): ItemEvent[] {
  if (!asked || (step.start.kind === 'form' && submitterOf(office, item))) return [];
  const emails = awaitedAt(office, item, step)
    .map(({ email }) => email)
    .filter((email) => !asked.some((one) => sameAddress(one, email)));
  return emails.length > 0 ? [{ type: 'OfficersJoined', step: number, round, emails }] : [];
}

/** Only a step that can be taken away, or that waited for its day, reminds; of several slept through, one is sent. */
function remind({ office, item, current, step, now }: Waiting): ItemEvent[] {
  const hours = current.limitAt === null ? [] : office.settings.remindAfterHours;
  const waited = step.start.kind === 'onDate' && current.startedAt === wishedDay({ office, item });
  const marks = waited ? [0, ...hours] : hours;
  const due = marks.filter((mark) => now >= current.startedAt + mark * hourMs).length;
  return due > current.reminders
    ? [{ type: 'Reminded', step: current.step, round: current.round, count: due }]
    : [];
}
