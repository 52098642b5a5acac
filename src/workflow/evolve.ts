/** What is known of an item after one more event. Replaying `Riwayat` through this gives every item. */
import type { Actor, Evidence, Instant, Item, ItemEvent, Recorded, StepVisit } from './model';
import { isHolding, isOfRole } from './intake/problems';

export function evolve(item: Item | null, recorded: Recorded<ItemEvent>): Item {
  const { event } = recorded;
  if (event.type === 'ItemRegistered') return registered(recorded, event);
  if (!item) throw new Error(`Riwayat: ${recorded.number} has ${event.type} before ItemRegistered`);
  return { ...apply(item, recorded, event), version: recorded.version };
}

const nobody: Actor = { email: '', via: 'clock', account: '' };

/** The item as it will be once these are recorded: what conditions and clocks further on have to go by. */
export function foresee(item: Item, events: readonly ItemEvent[], at: Instant): Item {
  return events.reduce<Item>(
    (known, event) =>
      evolve(known, {
        id: '',
        at,
        number: known.number,
        version: known.version + 1,
        actor: nobody,
        event,
      }),
    item,
  );
}

function registered(
  recorded: Recorded<ItemEvent>,
  event: Extract<ItemEvent, { type: 'ItemRegistered' }>,
): Item {
  return {
    number: recorded.number,
    version: recorded.version,
    procedure: { key: event.procedure, version: event.procedureVersion },
    fingerprint: event.fingerprint,
    submittedAt: event.submittedAt,
    fields: event.fields,
    current: null,
    visits: {},
    evidence: {},
    problems: event.problems,
    ended: null,
  };
}

function apply(item: Item, { actor, at, version }: Recorded<ItemEvent>, event: ItemEvent): Item {
  switch (event.type) {
    case 'ItemRegistered':
      return item;
    case 'AnswerAmended':
      return {
        ...item,
        fingerprint: event.fingerprint,
        fields: event.fields,
        problems: [...event.problems, ...item.problems.filter(isOfRole)],
        ...(event.procedure && { procedure: event.procedure, visits: {} }),
        current: item.current && { ...item.current, sinceVersion: version },
      };
    case 'StepStarted': {
      const { type: _, carriedMs, ...start } = event;
      const before = item.visits[event.step];
      return {
        ...item,
        // A row that may be started at any time takes up what had ended.
        ended: null,
        current: { ...start, sinceVersion: version, votes: [], reminders: 0 },
        // Whoever was missing was missing at the step before.
        problems: item.problems.filter((problem) => !isOfRole(problem)),
        visits: {
          ...item.visits,
          [event.step]: {
            round: event.round,
            startedAt: event.startedAt,
            finishedAt: null,
            outcome: null,
            by: null,
            carriedMs,
            taken: before?.taken ?? [],
            assignee: before?.assignee ?? '',
            ...(before?.standIns && { standIns: before.standIns }),
          },
        },
      };
    }
    case 'VoteCast':
      return {
        ...item,
        evidence: { ...item.evidence, ...event.evidence },
        visits: revised(item.visits, event.step, () => named(event.evidence)),
        current: item.current && {
          ...item.current,
          votes: [...item.current.votes, { outcome: event.outcome, by: actor.email, at }],
        },
      };
    case 'StepFinished':
      return {
        ...item,
        evidence: { ...item.evidence, ...event.evidence },
        current: null,
        // What kept it at the door was handed in after all.
        problems: item.problems.filter((problem) => !isHolding(problem)),
        visits: revised(item.visits, event.step, ({ startedAt, taken }) => ({
          // Done before the day it was wished for.
          startedAt: Math.min(startedAt, event.finishedAt),
          finishedAt: event.finishedAt,
          outcome: event.outcome,
          by: actor.email,
          taken: [...new Set([...taken, event.outcome])],
          ...(event.ownWork && { ownWork: true }),
          ...named(event.evidence),
        })),
      };
    case 'StepHandedOver':
      return {
        ...item,
        current: withAsked(item.current, [event.to]),
        visits: revised(item.visits, event.step, ({ standIns = [] }) => ({
          standIns: [...standIns, { from: event.from, to: event.to }],
        })),
      };
    case 'OfficersJoined':
      return { ...item, current: withAsked(item.current, event.emails) };
    case 'Reminded':
      return { ...item, current: item.current && { ...item.current, reminders: event.count } };
    case 'OfficerMissing':
      return { ...item, problems: [...item.problems, { code: 'RoleWithoutOfficer', detail: event.role }] };
    case 'OfficerFound':
      return {
        ...item,
        problems: item.problems.filter((problem) => !isOfRole(problem) || problem.detail !== event.role),
      };
    case 'ItemEnded':
      return {
        ...item,
        current: null,
        problems: item.problems.filter((problem) => !isOfRole(problem)),
        ended: { end: event.end, reason: event.reason, at, by: actor.email },
      };
    case 'StepSkipped':
      return item;
  }
}

const withAsked = (current: Item['current'], emails: readonly string[]): Item['current'] =>
  current?.asked ? { ...current, asked: [...current.asked, ...emails] } : current;

const named = ({ assignee }: Evidence): Partial<StepVisit> => (assignee ? { assignee } : {});

function revised(
  visits: Item['visits'],
  step: string,
  change: (visit: StepVisit) => Partial<StepVisit>,
): Item['visits'] {
  const visit = visits[step];
  return visit ? { ...visits, [step]: { ...visit, ...change(visit) } } : visits;
}
