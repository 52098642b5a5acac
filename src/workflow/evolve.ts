/** What is known of an item after one more event. Replaying `Riwayat` through this gives every item. */
import type { Item, ItemEvent, Recorded } from './model';
import { isHolding, isOfRole } from './problems';

export function evolve(item: Item | null, recorded: Recorded<ItemEvent>): Item {
  const { event } = recorded;
  if (event.type === 'ItemRegistered') return registered(recorded, event);
  if (!item) throw new Error(`Riwayat: ${recorded.number} has ${event.type} before ItemRegistered`);
  return { ...apply(item, recorded, event), version: recorded.version };
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
        current: item.current && { ...item.current, sinceVersion: version },
      };
    case 'StepStarted': {
      const { type: _, carriedMs, ...start } = event;
      return {
        ...item,
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
          },
        },
      };
    }
    case 'VoteCast':
      return {
        ...item,
        evidence: { ...item.evidence, ...event.evidence },
        current: item.current && {
          ...item.current,
          votes: [...item.current.votes, { outcome: event.outcome, by: actor.email, at }],
        },
      };
    case 'StepFinished': {
      const visit = item.visits[event.step];
      return {
        ...item,
        evidence: { ...item.evidence, ...event.evidence },
        current: null,
        // What kept it at the door was handed in after all.
        problems: item.problems.filter((problem) => !isHolding(problem)),
        visits: visit
          ? {
              ...item.visits,
              [event.step]: {
                ...visit,
                // Done before the day it was wished for.
                startedAt: Math.min(visit.startedAt, event.finishedAt),
                finishedAt: event.finishedAt,
                outcome: event.outcome,
                by: actor.email,
              },
            }
          : item.visits,
      };
    }
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
