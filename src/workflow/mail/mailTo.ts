/** One mail per person, with what every mail tells of its item. */
import type { Step } from '../../sop/model';
import { procedureOf, stepOf } from '../steps/advance';
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
} from '../model';
import { describeSubmitter, entererOf, isKnown, sameAddress } from '../people/people';

/** Everything one event's mails are made from. */
export interface Scene {
  office: Office;
  /** Before the order; null when it registers the item. */
  before: Item | null;
  /** After the event. */
  item: Item;
  /** After all that the order brought. */
  last: Item;
  /** All that the order brought. */
  events: readonly ItemEvent[];
  actor: Actor;
}

export const asking: readonly MailTemplate[] = ['task', 'clarification', 'revision', 'reminder'];

/** An approver wants the concept before them, not only its title. */
const forOfficers: readonly MailTemplate[] = ['task', 'revision', 'reminder'];

const workOf = (office: Office, item: Item): MailData =>
  written({
    materials: item.fields.materialUrls.join('\n'),
    draft: item.evidence.draft ?? '',
    caption: item.evidence.caption ?? item.fields.caption,
    ...describeSubmitter(office, item),
  });

/** What was typed into the form never goes to an address that was only typed with it: it could be anybody's. */
function tellable(scene: Scene, template: MailTemplate, email: string): MailData {
  const { office, item } = scene;
  const { title, section, contentType, ...rest } = dataOf(scene);
  if (!isKnown(office, email)) return rest;
  const typed = written({ title: title ?? '', section: section ?? '', contentType: contentType ?? '' });
  return { ...rest, ...typed, ...(forOfficers.includes(template) && workOf(office, item)) };
}

export function mailTo(
  scene: Scene,
  people: readonly Officer[],
  template: MailTemplate,
  more: MailData = {},
): MailOwed[] {
  const { item } = scene;
  const recipients = people.filter(
    ({ email }, at) =>
      !sameAddress(email, doerOf(scene)) &&
      people.findIndex((other) => sameAddress(other.email, email)) === at,
  );
  const task = asking.includes(template) ? taskOf(item) : null;
  return recipients.map(({ name, email }) => ({
    template,
    to: email,
    task,
    data: {
      ...tellable(scene, template, email),
      ...(name && { recipient: name }),
      ...more,
    },
  }));
}

/** Who has it before them. Who hands in has no page that goes on, and is known only by what was typed. */
export function doerOf({ before, actor }: Pick<Scene, 'before' | 'actor'>): string {
  if (actor.via === 'recorded') return entererOf(actor);
  return before ? actor.email : '';
}

export const taskOf = ({ current }: Item): MailOwed['task'] =>
  current && { step: current.step, round: current.round };

export const utc = (at: Instant | null | undefined): string =>
  at === null || at === undefined ? '' : new Date(at).toISOString();

function dataOf(scene: Scene): MailData {
  const { office, item } = scene;
  const step = currentStep(scene);
  const { number } = procedureOf(office, item).document;
  const told: MailData = {
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
  return written(told);
}

/** Absent is what is not told. */
export const written = (data: MailData): MailData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));

/** The step this order was about: a row started at any time, else where the item stood. */
export function stepActedOn({ office, item, before, events }: Scene): Step | null {
  const { steps } = procedureOf(office, item);
  const [first] = events;
  const started = first?.type === 'StepStarted' ? first.step : undefined;
  const atWill = steps.find(({ number, start }) => number === started && start.kind === 'atWill');
  return atWill ?? steps.find(({ number }) => number === before?.current?.step) ?? null;
}

export function currentStep({ office, item }: Pick<Scene, 'office' | 'item'>): Step | null {
  return item.current ? stepOf(procedureOf(office, item), item.current.step) : null;
}
