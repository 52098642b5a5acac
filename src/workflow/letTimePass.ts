/** What the passing of time brings: limits, reminders, a role that lost or found its officer. Running it twice changes nothing. */
import { enterStep, procedureOf, stepOf } from './advance';
import { limitRowOf } from './deadlines';
import type { CurrentStep, Instant, Item, ItemEvent, Office } from './model';
import { assigneesOf } from './people';

const hourMs = 3_600_000;

export function passTime(office: Office, item: Item, now: Instant): readonly ItemEvent[] {
  const { current } = item;
  if (!current) return [];
  const procedure = procedureOf(office, item);
  const limit = limitRowOf(procedure, current.step);
  if (limit && current.limitAt !== null && now > current.limitAt) {
    // Row 5 of Pacitan has its own standard (<60 minutes), counted from the moment the limit passed.
    return enterStep({ office, procedure, item, now, note: '' }, limit.row.number, current.limitAt);
  }
  return [...findOfficer(office, item, current), ...remind(office, current, now)];
}

function findOfficer(office: Office, item: Item, current: CurrentStep): ItemEvent[] {
  const step = stepOf(procedureOf(office, item), current.step);
  const known = item.problems.some(({ code }) => code === 'RoleWithoutOfficer');
  const missing = assigneesOf(office, item, step).length === 0;
  if (missing === known) return [];
  const role = step.performers.members
    .map((member) => (member.kind === 'assignedAt' ? step.name : member.role))
    .join(', ');
  return [{ type: missing ? 'OfficerMissing' : 'OfficerFound', step: step.number, role }];
}

/** Only a step that can be taken away reminds; of several reminders slept through, one is sent. */
function remind({ settings }: Office, current: CurrentStep, now: Instant): ItemEvent[] {
  if (current.limitAt === null) return [];
  const due = settings.remindAfterHours.filter((hours) => now >= current.startedAt + hours * hourMs).length;
  return due > current.reminders
    ? [{ type: 'Reminded', step: current.step, round: current.round, count: due }]
    : [];
}
