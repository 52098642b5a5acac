/** Does what was handed in answer what the outcome asks for? */
import type { EvidenceKind, EvidenceRequirement, Outcome, Step } from '../../sop/model';
import { dayOfIsoDate, isoDate } from '../../time/calendar';
import type { Evidence, Item, Office, PostLink, Refusal } from '../model';
import { sameAddress } from '../people/people';
import { isSecureAddress, isWebAddress, longestText } from '../typedText';
import { findPost, withoutTracking } from './postLinks';
import { mendedBy } from '../intake/problems';

/** Filled by the form's one question for links; on the form's own row they are the concept, too. */
const materialKinds: readonly EvidenceKind[] = ['photo', 'video', 'documentation', 'material', 'draft'];
const linkKinds: readonly EvidenceKind[] = [...materialKinds, 'screenshot'];
/** Several lines of one note are still one note; links are counted one by one. */
const countedKinds: readonly EvidenceKind[] = [...linkKinds, 'postUrl'];
/** May stand beside any outcome; what nobody asked for must not replace what was approved. */
const alwaysWelcome: readonly EvidenceKind[] = ['note', 'screenshot'];

/** As `longestText`: an open item with all its evidence is one cell. */
const longestEvidence = 14_000;

/** Each text may be short enough and all of them together still too long. */
export const isTooMuch = (item: Item, evidence: Evidence): boolean =>
  JSON.stringify({ ...item.evidence, ...evidence }).length > longestEvidence;

/** What the form itself already brought, each link counted once. */
function brought({ fields }: Item, kinds: readonly EvidenceKind[]): number {
  const links = kinds.some((kind) => materialKinds.includes(kind)) ? fields.materialUrls.length : 0;
  const texts = [
    kinds.includes('caption') && fields.caption,
    kinds.includes('narrative') && fields.narrative,
    kinds.includes('publishOn') && fields.publishOn,
  ];
  return links + texts.filter(Boolean).length;
}

const linesOf = (text: string): string[] => text.split(/\s*\n\s*/).filter(Boolean);

function handedIn(evidence: Evidence, kind: EvidenceKind): number {
  if (kind === 'postUrl') return evidence.postUrl?.length ?? 0;
  const count = linesOf(evidence[kind] ?? '').length;
  return countedKinds.includes(kind) ? count : Math.min(1, count);
}

export const lackingIn = (item: Item, { requires }: Outcome): readonly EvidenceRequirement[] =>
  requires.filter(({ anyOf, atLeast }) => brought(item, anyOf) < atLeast);

/** What this outcome still asks for: on the form's own row what the form did not bring, and an answer when asked. */
export function requirementsOf(item: Item, step: Step, outcome: Outcome): readonly EvidenceRequirement[] {
  if (step.start.kind !== 'form') return outcome.requires;
  const lacking = lackingIn(item, outcome);
  const held = item.problems
    .map(({ code }) => mendedBy(code))
    .filter(
      (kinds) => kinds.length > 0 && !lacking.some(({ anyOf }) => anyOf.some((kind) => kinds.includes(kind))),
    )
    .map((anyOf) => ({ anyOf, atLeast: 1 }));
  const isAsked = item.current !== null && item.current.round > 1;
  return [...lacking, ...held, ...(isAsked ? [{ anyOf: ['note'] as const, atLeast: 1 }] : [])];
}

/** What of it is kept: trimmed, nothing empty (it would hide what is known), each post once. */
export function tidy(requires: readonly EvidenceRequirement[], evidence: Evidence): Evidence {
  const asked = [...requires.flatMap(({ anyOf }) => anyOf), ...alwaysWelcome];
  const texts = asked.flatMap((kind) => {
    const text = kind === 'postUrl' ? '' : (evidence[kind]?.trim() ?? '');
    return text ? [[kind, text] as const] : [];
  });
  const posts = asked.includes('postUrl') ? tidyPosts(evidence.postUrl ?? []) : [];
  return { ...Object.fromEntries(texts), ...(posts.length > 0 && { postUrl: posts }) };
}

function tidyPosts(posts: readonly PostLink[]): readonly PostLink[] {
  const byKey = new Map<string, PostLink>();
  for (const { platform, url } of posts) {
    const post = { platform: platform.trim(), url: withoutTracking(url) };
    const key = `${post.platform.toLowerCase()}:${findPost(platform, post.url) || post.url}`;
    if (post.url && !byKey.has(key)) byKey.set(key, post);
  }
  return [...byKey.values()];
}

/** Null when nothing is missing or wrong. @param evidence tidied */
export function refusalOf(
  office: Office,
  requires: readonly EvidenceRequirement[],
  evidence: Evidence,
): Refusal | null {
  for (const { anyOf, atLeast } of requires) {
    const count = anyOf.reduce((sum, kind) => sum + handedIn(evidence, kind), 0);
    const enough = anyOf.some((kind) => countedKinds.includes(kind)) ? atLeast : 1;
    if (count < enough) return { code: 'EvidenceMissing', kinds: anyOf };
  }
  for (const kind of Object.keys(evidence) as EvidenceKind[]) {
    const reason = isTooLong(evidence, kind) ? 'tooLong' : wrongWith(office, evidence, kind);
    if (reason) return { code: 'EvidenceInvalid', kind, reason };
  }
  return null;
}

type InvalidReason = Extract<Refusal, { code: 'EvidenceInvalid' }>['reason'];

function isTooLong(evidence: Evidence, kind: EvidenceKind): boolean {
  const text = kind === 'postUrl' ? JSON.stringify(evidence.postUrl) : evidence[kind];
  return (text?.length ?? 0) > longestText;
}

function wrongWith(office: Office, evidence: Evidence, kind: EvidenceKind): InvalidReason | null {
  if (kind === 'postUrl') return wrongWithPosts(office, evidence.postUrl ?? []);
  const text = evidence[kind] ?? '';
  if (linkKinds.includes(kind) && linesOf(text).some((line) => !isWebAddress(line))) return 'notALink';
  if (kind === 'publishOn' && !isDate(text)) return 'notADate';
  const isOfficer = office.staff.some(({ email }) => sameAddress(email, text));
  return kind === 'assignee' && !isOfficer ? 'unknownOfficer' : null;
}

function wrongWithPosts({ settings }: Office, posts: readonly PostLink[]): InvalidReason | null {
  const platforms = settings.platforms.map((platform) => platform.trim().toLowerCase());
  for (const { platform, url } of posts) {
    if (!isSecureAddress(url)) return 'notALink';
    const isOurs = platforms.length === 0 || platforms.includes(platform.toLowerCase());
    if (!isOurs || findPost(platform, url) === null) return 'wrongPlatform';
  }
  return null;
}

/** 30 February reads as a day in March. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOfIsoDate(text) : NaN;
  return !Number.isNaN(day) && isoDate(day) === text;
}
