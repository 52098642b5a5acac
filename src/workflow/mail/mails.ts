/** Who is told what when something has happened. Nobody is told what they did themselves. */
import type { Outcome, Step } from '../../sop/model';
import { decides, procedureOf, stepOf, stepsAhead } from '../steps/advance';
import { evolve } from '../evolve';
import { asking, currentStep, doerOf, mailTo, stepActedOn, taskOf, utc, written, type Scene } from './mailTo';
import type { Actor, Instant, Item, ItemEvent, MailOwed, MailTemplate, Office, Officer } from '../model';
import {
  entererOf,
  assigneesOf,
  awaitedAt,
  isOwnWork,
  mayFinish,
  nameOf,
  officersFor,
  sameAddress,
  submitterOf,
} from '../people/people';
import { isHolding, isMendedInAnswer } from '../intake/problems';

export { nameOf } from '../people/people';

/** @param before the item before these events; null when they register it */
export function mailsFor(
  office: Office,
  before: Item | null,
  events: readonly ItemEvent[],
  actor: Actor,
  now: Instant,
): readonly MailOwed[] {
  const told: { event: ItemEvent; item: Item }[] = [];
  let last = before;
  for (const event of events) {
    const version: number = (last?.version ?? 0) + 1;
    last = evolve(last, { id: '', at: now, number: last?.number ?? '', version, actor, event });
    told.push({ event, item: last });
  }
  if (!last) return [];
  const everything = { office, before, last, actor, events };
  return oneEach(told.flatMap(({ event, item }) => mailsOf({ ...everything, item }, event)));
}

const spared: readonly MailTemplate[] = ['copy', 'received', 'reminder'];

/** Who is asked to do something need not be told besides that it came, nor reminded in the same breath. */
function oneEach(mails: readonly MailOwed[]): readonly MailOwed[] {
  const isAsked = (mail: MailOwed) =>
    mails.some(
      (other) => other !== mail && asking.includes(other.template) && sameAddress(other.to, mail.to),
    );
  return mails.filter((mail) => !spared.includes(mail.template) || !isAsked(mail));
}

function mailsOf(scene: Scene, event: ItemEvent): MailOwed[] {
  const { last } = scene;
  switch (event.type) {
    case 'ItemRegistered':
      return [...problemMails(scene), ...receivedMails(scene)];
    case 'AnswerAmended':
      return problemMails(scene);
    case 'StepStarted':
      // A step that was passed through in the same breath asks nobody for anything.
      return last.current?.step === event.step && last.current.round === event.round ? taskMails(scene) : [];
    case 'VoteCast':
      return recordedMails(scene, event);
    case 'StepFinished':
      return [...finishMails(scene, event), ...recordedMails(scene, event)];
    case 'StepHandedOver':
      return handOverMails(scene, event);
    case 'Reminded':
      return mailTo(scene, waiting(scene), 'reminder');
    case 'OfficerMissing':
      return toStewards(scene, 'RoleWithoutOfficer', event.role);
    case 'OfficersJoined':
      return mailTo(scene, waiting(scene).filter(isAmong(event.emails)), 'task');
    case 'ItemEnded':
      return event.end === 'selesai' ? [] : endedMails(scene, event);
    case 'OfficerFound':
    case 'StepSkipped':
      return [];
  }
}

/** Whatever an open item asks of anybody, once more: the submitter's question too. */
export function mailsAnew(office: Office, item: Item): readonly MailOwed[] {
  const scene = sceneOf(office, item);
  if (currentStep(scene)?.start.kind !== 'form') return mailTo(scene, waiting(scene), 'task');
  const isQuestion = (item.current?.round ?? 0) > 1;
  const mails = isQuestion ? mailTo(scene, waiting(scene), 'clarification') : receivedMails(scene);
  return mails.filter(({ task }) => task !== null);
}

const sceneOf = (office: Office, item: Item): Scene => ({
  office,
  before: item,
  item,
  last: item,
  events: [],
  actor: { email: '', via: 'clock', account: '' },
});

/** Only what no mail has said yet. */
function problemMails(scene: Scene): MailOwed[] {
  const known = scene.before?.problems ?? [];
  return scene.item.problems
    .filter(({ code, detail }) => !known.some((one) => one.code === code && one.detail === detail))
    .flatMap(({ code, detail }) => toStewards(scene, code, detail));
}

/** With a way to hand in what is lacking, where a page can take it. */
function receivedMails(scene: Scene): MailOwed[] {
  const { office, item, last } = scene;
  const submitter = submitterOf(office, item);
  const held = item.problems.filter(isHolding);
  const atDoor = last.current !== null && currentStep({ office, item: last })?.start.kind === 'form';
  // What was typed is not sent back to an address that was typed with it; what the table asks for is the office's.
  const problem = held
    .map(({ code, detail }) => (code === 'EvidenceIncomplete' ? `${code} ${detail}` : code))
    .join('\n');
  const mails = mailTo(scene, submitter ? [submitter] : [], 'received', problem ? { problem } : {});
  return mails.map((mail) => ({ ...mail, task: atDoor && !isMendedInAnswer(item) ? taskOf(last) : null }));
}

/** None where one person simply goes on: kasubbag, editor and operator may be the same. */
function taskMails(scene: Scene): MailOwed[] {
  const { office, item, actor, before } = scene;
  const step = currentStep(scene);
  if (!step || !item.current || (!before && step.start.kind === 'form')) return [];
  const { steps } = procedureOf(office, item);
  const people = waiting(scene);
  // Their own work is better decided on by somebody else, who has to know of it.
  const mayGoOn = !decides(procedureOf(office, item), step) || !isOwnWork(item, steps, doerOf(scene));
  const isOneOfThem = people.some(({ email }) => sameAddress(email, doerOf(scene)));
  if (step.performers.needed === 'one' && isOneOfThem && mayGoOn) return [];
  const template: MailTemplate =
    step.start.kind === 'form' ? 'clarification' : wasSentBack(scene, step) ? 'revision' : 'task';
  return mailTo(scene, people, template, { by: nameOf(office, actor.email) });
}

/** Whoever takes the place has something to do, and whoever had it need not look for it any more. */
function handOverMails(
  scene: Scene,
  { from, to, note }: Extract<ItemEvent, { type: 'StepHandedOver' }>,
): MailOwed[] {
  const { office, actor } = scene;
  const by = nameOf(office, actor.email);
  const named = (email: string) => office.staff.filter((one) => sameAddress(one.email, email));
  return [
    ...mailTo(scene, named(to), 'task', written({ by, note })),
    ...mailTo(scene, named(from), 'handedOver', { by, note, officer: nameOf(office, to) }),
  ];
}

/** Up the table, with a note; an answer and a second concept come down it. */
function wasSentBack(scene: Scene, step: Step): boolean {
  const from = stepActedOn(scene);
  return from !== null && Boolean(scene.item.current?.note) && step.row <= from.row;
}

function endedMails(scene: Scene, event: Extract<ItemEvent, { type: 'ItemEnded' }>): MailOwed[] {
  const { office, item, actor } = scene;
  const passed = event.reason === 'limitPassed' ? limitOf(scene) : null;
  const step = passed?.step ?? stepActedOn(scene);
  return mailTo(scene, concerned(scene), 'ended', {
    end: event.end,
    reason: event.reason,
    ...written({
      step: step?.name ?? '',
      outcome: event.reason === 'outcome' ? (item.visits[step?.number ?? '']?.outcome ?? '') : '',
      limitAt: utc(passed?.at),
      note: event.note,
      by: nameOf(office, actor.email),
    }),
  });
}

/** Whose own turn is still to come hears of it then, with all that has been done by that time. */
function copiedTo({ office, item }: Scene, { copies, target }: Outcome): readonly Officer[] {
  const ahead = stepsAhead({ office, item, procedure: procedureOf(office, item) }, target);
  return copies
    .flatMap((performer) => officersFor(office, item, performer))
    .filter(({ email }) => !ahead.some((step) => mayFinish(office, item, step, email)));
}

/** In whose name something was entered has to know of it. */
function recordedMails(
  scene: Scene,
  { outcome, recorded, step }: Extract<ItemEvent, { type: 'VoteCast' | 'StepFinished' }>,
): MailOwed[] {
  const { office, item, actor } = scene;
  if (!recorded) return [];
  const decider = office.staff.filter(({ email }) => sameAddress(email, actor.email));
  const { name } = stepOf(procedureOf(office, item), step);
  const by = nameOf(office, entererOf(actor));
  return mailTo(scene, decider, 'recorded', { step: name, outcome, by, note: recorded.proof });
}

/** Which step let its limit pass, and when: of several that were slept through, the last. */
function limitOf({ office, item, events }: Scene): { step: Step; at: Instant } | null {
  const procedure = procedureOf(office, item);
  const passed = events.flatMap((event) => {
    const { start } = event.type === 'StepStarted' ? stepOf(procedure, event.step) : {};
    return event.type === 'StepStarted' && start?.kind === 'limitPassed'
      ? [{ step: stepOf(procedure, start.step), at: event.startedAt }]
      : [];
  });
  return passed[passed.length - 1] ?? null;
}

function finishMails(scene: Scene, event: Extract<ItemEvent, { type: 'StepFinished' }>): MailOwed[] {
  const { office, item } = scene;
  const step = stepOf(procedureOf(office, item), event.step);
  const outcome = step.outcomes.find(({ name }) => name === event.outcome);
  const told = { outcome: event.outcome, by: nameOf(office, scene.actor.email), step: step.name };
  const submitter = submitterOf(office, item);
  const isTold = event.evidence.postUrl !== undefined && office.settings.publishedBy === 'mail';
  // An answer to a question is no second handing in.
  const isAnswer = step.start.kind === 'form' && event.round > 1;
  return [
    ...(outcome && !isAnswer ? mailTo(scene, copiedTo(scene, outcome), 'copy', told) : []),
    ...(isTold && submitter ? mailTo(scene, [submitter], 'published', told) : []),
  ];
}

const isAmong =
  (emails: readonly string[]) =>
  ({ email }: Officer): boolean =>
    emails.some((one) => sameAddress(one, email));

function waiting(scene: Scene): readonly Officer[] {
  const step = currentStep(scene);
  if (!step) return [];
  return awaitedAt(scene.office, scene.item, step);
}

/** The submitter, everyone who worked on it, and those it was waiting for. */
function concerned({ office, item, before }: Scene): readonly Officer[] {
  const { steps } = procedureOf(office, item);
  const workers = Object.values(item.visits).map(({ by }) => by ?? '');
  const open = steps.filter(
    ({ number }) => item.visits[number]?.finishedAt === null || before?.current?.step === number,
  );
  const submitter = submitterOf(office, item);
  return [
    ...(submitter ? [submitter] : []),
    ...office.staff.filter(({ email }) => workers.some((by) => sameAddress(by, email))),
    ...open.flatMap((step) => assigneesOf(office, item, step)),
  ];
}

function toStewards(scene: Scene, problem: string, detail: string): MailOwed[] {
  const { settings, staff } = scene.office;
  const stewards = settings.stewardEmails.map(
    (email) =>
      staff.find((officer) => sameAddress(officer.email, email)) ?? {
        name: '',
        email,
        roles: [],
        section: '',
      },
  );
  return mailTo(scene, stewards, 'problem', { problem, detail });
}
