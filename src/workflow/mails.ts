/** Who is told what when something has happened. Nobody is told what they did themselves. */
import type { Step } from '../sop/model';
import { procedureOf, stepOf } from './advance';
import { evolve } from './evolve';
import type {
  Actor,
  Instant,
  Item,
  ItemEvent,
  MailData,
  MailOwed,
  MailTemplate,
  Office,
  Officer,
} from './model';
import { isHolding } from './problems';
import { assigneesOf, officersFor, sameAddress, submitterOf } from './people';

/** Everything one event's mails are made from. */
interface Scene {
  office: Office;
  /** After the event. */
  item: Item;
  actor: Actor;
}

/** @param before the item before these events; null when they register it */
export function mailsFor(
  office: Office,
  before: Item | null,
  events: readonly ItemEvent[],
  actor: Actor,
  now: Instant,
): readonly MailOwed[] {
  const scenes: { scene: Scene; event: ItemEvent; previous: Item | null }[] = [];
  let item = before;
  for (const event of events) {
    const previous: Item | null = item;
    const version: number = (item?.version ?? 0) + 1;
    item = evolve(item, { id: '', at: now, number: item?.number ?? '', version, actor, event });
    scenes.push({ scene: { office, item, actor }, event, previous });
  }
  const last = item;
  return scenes.flatMap(({ scene, event, previous }) => {
    // A step that was passed through in the same breath asks nobody for anything.
    if (
      event.type === 'StepStarted' &&
      (last?.current?.step !== event.step || last.current.round !== event.round)
    )
      return [];
    return mailsOf(scene, event, previous);
  });
}

function mailsOf(scene: Scene, event: ItemEvent, previous: Item | null): MailOwed[] {
  switch (event.type) {
    case 'ItemRegistered':
    case 'AnswerAmended':
      return intakeMails(scene, event.type === 'ItemRegistered');
    case 'StepStarted':
      return event.round === 1 && currentStep(scene)?.start.kind === 'form' ? [] : taskMails(scene);
    case 'StepFinished':
      return finishMails(scene, event);
    case 'Reminded':
      return mailTo(scene, waiting(scene), 'reminder');
    case 'OfficerMissing':
      return toStewards(scene, 'RoleWithoutOfficer', event.role);
    case 'OfficerFound':
      return mailTo(scene, waiting(scene), 'task');
    case 'ItemEnded':
      return event.end === 'selesai'
        ? []
        : mailTo(scene, concerned(scene, previous), 'ended', {
            end: event.end,
            reason: event.reason,
            note: event.note,
            by: nameOf(scene.office, scene.actor.email),
          });
    case 'VoteCast':
    case 'StepSkipped':
      return [];
  }
}

function intakeMails(scene: Scene, isNew: boolean): MailOwed[] {
  const { item, office } = scene;
  const problems = item.problems.flatMap(({ code, detail }) => toStewards(scene, code, detail));
  const submitter = submitterOf(office, item);
  if (!isNew || !submitter) return problems;
  const held = item.problems.filter(isHolding).map(({ code }) => code);
  return [
    ...problems,
    ...mailTo(scene, [submitter], 'received', held.length > 0 ? { problem: held.join('\n') } : {}),
  ];
}

/** None where one person simply goes on: kasubbag, editor and operator may be the same. */
function taskMails(scene: Scene): MailOwed[] {
  const { item, actor } = scene;
  const step = currentStep(scene);
  const people = waiting(scene);
  const goesOn =
    step?.performers.needed === 'one' && people.some(({ email }) => sameAddress(email, actor.email));
  if (!step || !item.current || goesOn) return [];
  const again = item.current.round > 1;
  const template: MailTemplate =
    step.start.kind === 'form' ? 'clarification' : again && item.current.note ? 'revision' : 'task';
  return mailTo(scene, people, template, { by: nameOf(scene.office, actor.email) });
}

function finishMails(scene: Scene, event: Extract<ItemEvent, { type: 'StepFinished' }>): MailOwed[] {
  const { office, item } = scene;
  const outcome = stepOf(procedureOf(office, item), event.step).outcomes.find(
    ({ name }) => name === event.outcome,
  );
  const told = {
    outcome: event.outcome,
    by: nameOf(office, scene.actor.email),
    step: stepOf(procedureOf(office, item), event.step).name,
  };
  const copies = outcome?.copies.flatMap((performer) => officersFor(office, item, performer)) ?? [];
  const submitter = submitterOf(office, item);
  return [
    ...mailTo(scene, copies, 'copy', told),
    ...(event.evidence.postUrl && submitter ? mailTo(scene, [submitter], 'published', told) : []),
  ];
}

function currentStep({ office, item }: Scene): Step | null {
  return item.current ? stepOf(procedureOf(office, item), item.current.step) : null;
}

/** Those who may finish the current step and have not yet spoken. */
function waiting(scene: Scene): readonly Officer[] {
  const step = currentStep(scene);
  if (!step) return [];
  const votes = scene.item.current?.votes ?? [];
  return assigneesOf(scene.office, scene.item, step).filter(
    ({ email }) => !votes.some(({ by }) => sameAddress(by, email)),
  );
}

/** The submitter, everyone who worked on it, and those it was waiting for. */
function concerned(scene: Scene, previous: Item | null): readonly Officer[] {
  const { office, item } = scene;
  const workers = Object.values(item.visits).map(({ by }) => by);
  const open = Object.entries(item.visits)
    .filter(([number, visit]) => visit.finishedAt === null || previous?.current?.step === number)
    .flatMap(([number]) => assigneesOf(office, item, stepOf(procedureOf(office, item), number)));
  const submitter = submitterOf(office, item);
  return [
    ...(submitter ? [submitter] : []),
    ...office.staff.filter(({ email }) => workers.some((by) => by !== null && sameAddress(by, email))),
    ...open,
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

export function nameOf(office: Office, email: string): string {
  return office.staff.find((officer) => sameAddress(officer.email, email))?.name ?? '';
}

function mailTo(
  scene: Scene,
  people: readonly Officer[],
  template: MailTemplate,
  more: MailData = {},
): MailOwed[] {
  const { item, actor } = scene;
  const recipients = people.filter(
    ({ email }, at) =>
      !sameAddress(email, actor.email) && people.findIndex((other) => sameAddress(other.email, email)) === at,
  );
  const asks: readonly MailTemplate[] = ['task', 'clarification', 'revision', 'reminder'];
  const isHeld = template === 'received' && item.current !== null && item.problems.some(isHolding);
  const task =
    item.current && (asks.includes(template) || isHeld)
      ? { step: item.current.step, round: item.current.round }
      : null;
  return recipients.map(({ name, email }) => ({
    template,
    to: email,
    task,
    data: { ...dataOf(scene), recipient: name, ...more },
  }));
}

const utc = (at: Instant | null | undefined): string =>
  at === null || at === undefined ? '' : new Date(at).toISOString();

function dataOf(scene: Scene): MailData {
  const { office, item } = scene;
  const step = currentStep(scene);
  const { number } = procedureOf(office, item).document;
  const told: Record<keyof MailData, string> = {
    recipient: '',
    title: item.fields.title,
    section: item.fields.section,
    contentType: item.fields.contentType,
    step: step?.name ?? '',
    description: step?.description ?? '',
    outcomes: step?.outcomes.map(({ name }) => name).join('\n') ?? '',
    dueAt: utc(item.current?.standardDueAt),
    limitAt: utc(item.current?.limitAt),
    note: item.current?.note ?? '',
    by: '',
    outcome: '',
    end: '',
    reason: '',
    posts: item.evidence.postUrl?.map(({ platform, url }) => `${platform}: ${url}`).join('\n') ?? '',
    problem: '',
    detail: '',
    sop: number,
    period: '',
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}
