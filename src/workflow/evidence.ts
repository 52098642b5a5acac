/** Does what was handed in answer what the outcome asks for? */
import type { EvidenceKind, EvidenceRequirement, Outcome, Step } from '../sop/model';
import { dayOfIsoDate } from './calendar';
import type { Evidence, Item, Office, Refusal } from './model';
import { sameAddress } from './people';
import { findPost } from './postLinks';

const linkKinds: readonly EvidenceKind[] = [
  'draft',
  'screenshot',
  'photo',
  'video',
  'documentation',
  'material',
];
/** A cell holds 50,000 characters and one event is one cell. */
export const longestText = 10_000;

/** What the form itself already brought; it counts wherever a step asks for it. */
function brought(item: Item, kind: EvidenceKind): number {
  switch (kind) {
    case 'photo':
    case 'video':
    case 'documentation':
    case 'material':
      return item.fields.materialUrls.length;
    case 'caption':
    case 'narrative':
      return item.fields[kind] ? 1 : 0;
    case 'publishOn':
      return item.fields.publishOn ? 1 : 0;
    default:
      return 0;
  }
}

const linesOf = (text: string): string[] => text.split(/\s*\n\s*/).filter(Boolean);

function handedIn(evidence: Evidence, kind: EvidenceKind): number {
  if (kind === 'postUrl') return evidence.postUrl?.length ?? 0;
  return linesOf(evidence[kind]?.trim() ?? '').length;
}

/** What this outcome still asks for: on the form's own row only what the form did not bring, and an answer when asked. */
export function requirementsOf(item: Item, step: Step, outcome: Outcome): readonly EvidenceRequirement[] {
  if (step.start.kind !== 'form') return outcome.requires;
  const open = outcome.requires.filter(
    ({ anyOf, atLeast }) => anyOf.reduce((sum, kind) => sum + brought(item, kind), 0) < atLeast,
  );
  return item.current && item.current.round > 1 ? [...open, { anyOf: ['note'], atLeast: 1 }] : open;
}

/** Null when nothing is missing or wrong. */
export function findFault(
  office: Office,
  requires: readonly EvidenceRequirement[],
  evidence: Evidence,
): Refusal | null {
  for (const { anyOf, atLeast } of requires) {
    const count = anyOf.reduce((sum, kind) => sum + handedIn(evidence, kind), 0);
    // Several lines of one note are still one note; links are counted one by one.
    const enough = anyOf.some((kind) => linkKinds.includes(kind)) ? count >= atLeast : count > 0;
    if (!enough) return { code: 'EvidenceMissing', kinds: anyOf };
  }
  for (const kind of Object.keys(evidence) as EvidenceKind[]) {
    const fault = findFaultOf(office, kind, evidence);
    if (fault) return fault;
  }
  return null;
}

function findFaultOf(office: Office, kind: EvidenceKind, evidence: Evidence): Refusal | null {
  const invalid = (reason: Extract<Refusal, { code: 'EvidenceInvalid' }>['reason']): Refusal => ({
    code: 'EvidenceInvalid',
    kind,
    reason,
  });
  if (kind === 'postUrl') {
    for (const { platform, url } of evidence.postUrl ?? []) {
      if (!/^https:\/\/\S+$/i.test(url)) return invalid('notALink');
      if (findPost(platform, url) === null) return invalid('wrongPlatform');
    }
    return null;
  }
  const text = evidence[kind]?.trim() ?? '';
  if (text.length > longestText) return invalid('tooLong');
  if (!text) return null;
  if (linkKinds.includes(kind) && linesOf(text).some((line) => !/^https?:\/\/\S+$/i.test(line)))
    return invalid('notALink');
  if (kind === 'publishOn' && !isDate(text)) return invalid('notADate');
  if (kind === 'assignee' && !office.staff.some(({ email }) => sameAddress(email, text)))
    return invalid('unknownOfficer');
  return null;
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayOfIsoDate(text));
