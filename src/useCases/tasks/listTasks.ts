/** *Tugas saya*: all that waits for one officer, most urgent first. Reading only. */
import type { Outcome, Step } from '../../sop/model';
import { decides, procedureOf, stepOf } from '../../workflow/steps/advance';
import { requirementsOf } from '../../workflow/steps/evidence';
import type { Item, Office } from '../../workflow/model';
import { isSteward, nameOf, sameAddress } from '../../workflow/people/people';
import { namesAtWill } from '../../workflow/steps/atWill';
import { zoneOf } from '../../workbook/state';
import type { Ports } from '../../ports';
import type { OpenItem } from '../../workbook/tabs/system';
import type { OpenTask, TasksResult, WaitingItem } from '../../api/tasksView';
import { openTicket, sealTicket, type TasksTicket } from '../../api/tickets';
import { askedOf, waitingRequest } from './waitingRequest';
import { readOrRefuse } from '../../workbook/state';

export function listTasks(ports: Ports, token: unknown): TasksResult {
  const now = ports.clock.now();
  const opened = openTicket(ports.secrets, 'tasks', token, now);
  if ('refusal' in opened) return opened;
  const { ticket } = opened;
  const reading = readOrRefuse(ports);
  if ('refusal' in reading) return reading;
  const { office, system } = reading.state;
  const tasks = [...system.items.values()].flatMap((open) => taskOf(ports, office, open, ticket) ?? []);
  return {
    view: {
      officer: nameOf(office, ticket.email),
      ...zoneOf(reading.state),
      now,
      tasks: tasks.sort((a, b) => urgency(a) - urgency(b) || a.startedAt - b.startedAt),
      waiting: [...system.items.values()]
        .flatMap(({ item }) => waitingOf(office, item, ticket.email))
        .sort((a, b) => urgency(a) - urgency(b)),
      atWill: namesAtWill(office, ticket.email),
    },
  };
}

/** Items that wait for other officers. */
function waitingOf(office: Office, item: Item, email: string): WaitingItem[] {
  const { current, number, fields } = item;
  const hasWorked = Object.values(item.visits).some(({ by }) => sameAddress(by ?? '', email));
  const request = hasWorked || isSteward(office, email) ? waitingRequest(office, item, email) : null;
  const people = askedOf(office, item);
  if (!current || request === null || people.some((one) => sameAddress(one.email, email))) return [];
  return [
    {
      number,
      title: fields.title,
      request,
      step: stepOf(procedureOf(office, item), current.step).name,
      names: people.map((one) => one.name || one.email),
      dueAt: current.standardDueAt,
      limitAt: current.limitAt,
    },
  ];
}

/** Whichever comes first, late or taken away; what nothing hurries comes last. */
const urgency = ({ dueAt, limitAt }: Pick<OpenTask, 'dueAt' | 'limitAt'>): number =>
  Math.min(dueAt ?? latestInstant, limitAt ?? latestInstant);
const latestInstant = 8.64e15;

/** Null where the item does not wait for this person. */
function taskOf(
  { secrets }: Ports,
  office: Office,
  { item, registerRow }: OpenItem,
  { email, via, expiresAt }: TasksTicket,
): OpenTask | null {
  const { number, version, fields, current } = item;
  const isTheirs = askedOf(office, item).some((officer) => sameAddress(officer.email, email));
  if (!current || !isTheirs) return null;
  const { round, startedAt, standardDueAt, limitAt, note } = current;
  const step = stepOf(procedureOf(office, item), current.step);
  const ticket = {
    kind: 'step',
    number,
    step: step.number,
    round,
    row: registerRow,
    email,
    via,
    expiresAt,
  } as const;
  return {
    token: sealTicket(secrets, ticket),
    version,
    number,
    title: fields.title,
    section: fields.section,
    step: step.name,
    round,
    startedAt,
    dueAt: standardDueAt,
    limitAt,
    note,
    approval: approvalOf(office, item, step)?.name ?? null,
  };
}

function approvalOf(office: Office, item: Item, step: Step): Outcome | null {
  const [first] = step.outcomes;
  const isApproval = first !== undefined && decides(procedureOf(office, item), step);
  return isApproval && requirementsOf(item, step, first).length === 0 ? first : null;
}
