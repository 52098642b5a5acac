/** *Tugas saya*: all that waits for one officer, most urgent first. Reading only. */
import type { Outcome, Step } from '../sop/model';
import { decides, finishesItself, procedureOf, stepOf } from '../workflow/advance';
import { requirementsOf } from '../workflow/evidence';
import type { CurrentStep, Item, Office } from '../workflow/model';
import { awaitedAt, nameOf, sameAddress } from '../workflow/people';
import { isMendedInAnswer } from '../workflow/problems';
import { zoneOf } from './finishTask';
import type { Ports } from './ports';
import type { OpenItem } from './rows/system';
import type { OpenTask, TasksResult } from './tasksView';
import { openTicket, sealTicket, type TasksTicket } from './tickets';
import { readWorkbook } from './workbookState';

export function listTasks(ports: Ports, token: unknown): TasksResult {
  const now = ports.clock.now();
  const opened = openTicket(ports.secrets, 'tasks', token, now);
  if ('refusal' in opened) return opened;
  const { ticket } = opened;
  const reading = readWorkbook(ports);
  if (!reading) return { refusal: { code: 'NotSetUp' } };
  const { office, system } = reading.state;
  const tasks = [...system.items.values()].flatMap((open) => {
    const step = awaitedStep(office, open.item, ticket.email);
    return step && open.item.current ? [taskOf(ports, office, open, step, open.item.current, ticket)] : [];
  });
  return {
    view: {
      officer: nameOf(office, ticket.email),
      ...zoneOf(reading.state),
      now,
      tasks: tasks.sort((a, b) => urgency(a) - urgency(b) || a.startedAt - b.startedAt),
    },
  };
}

/** The step of an item that waits for this person, if it does. */
function awaitedStep(office: Office, item: Item, email: string): Step | null {
  if (!item.current || isMendedInAnswer(item)) return null;
  const step = stepOf(procedureOf(office, item), item.current.step);
  const isTheirs = awaitedAt(office, item, step).some((officer) => sameAddress(officer.email, email));
  return isTheirs && !finishesItself(step) ? step : null;
}

/** Whichever comes first, late or taken away; what nothing hurries comes last. */
const urgency = ({ dueAt, limitAt }: OpenTask): number =>
  Math.min(dueAt ?? latestInstant, limitAt ?? latestInstant);
const latestInstant = 8.64e15;

function taskOf(
  { secrets }: Ports,
  office: Office,
  { item, registerRow }: OpenItem,
  step: Step,
  { round, startedAt, standardDueAt, limitAt, note }: CurrentStep,
  { email, via, expiresAt }: TasksTicket,
): OpenTask {
  const { number, version, fields } = item;
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
    ...{ version, number, title: fields.title, section: fields.section },
    step: step.name,
    ...{ round, startedAt, dueAt: standardDueAt, limitAt, note },
    approval: approvalOf(office, item, step)?.name ?? null,
  };
}

function approvalOf(office: Office, item: Item, step: Step): Outcome | null {
  const [first] = step.outcomes;
  const isApproval = first !== undefined && decides(procedureOf(office, item), step);
  return isApproval && requirementsOf(item, step, first).length === 0 ? first : null;
}
