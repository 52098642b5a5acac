/** *Lembar kendali*: one item's whole way through the procedure, as it is printed, signed and filed. */
import { dayAndTime, type OfficeZone } from '../../messages/dates';
import { evidenceField, isEvidenceKind } from '../../messages/evidenceFields';
import { isWebAddress, linesOf } from '../../messages/peoplesText';
import { endLabel } from '../../messages/states';
import type { Step } from '../../sop/model';
import type { EnactedProcedure, Evidence, Instant, ItemEvent, Office, Recorded } from '../../workflow/model';
import { none } from '../sections/cells';
import { factsOf, type ItemFacts, type VisitFacts } from '../counting/facts';
import { knowProcedures, type KnownProcedure } from '../counting/knownProcedures';
import { elapsedMs, judge } from '../counting/measuring';
import { namesIn, performersOf, withoutAddresses, type NameOf } from '../sections/people';

/** Plain words and links: the page adds nothing but their places. */
export interface ControlSheet {
  office: string;
  number: string;
  title: string;
  particulars: readonly (readonly [label: string, text: string])[];
  /** As handed in, one line each. */
  material: readonly string[];
  stops: readonly ControlStop[];
  printedAt: string;
}

/** One visit to a step. */
export interface ControlStop {
  step: string;
  role: string;
  people: string;
  from: string;
  to: string;
  worked: string;
  standard: string;
  /** `Tepat waktu`, `Terlambat`, or `-` where nothing can be judged. */
  verdict: string;
  outcome: string;
  /** What was handed in or written: labels as the pages call them. */
  evidence: readonly { label: string; lines: readonly string[] }[];
}

interface Told {
  evidence: Evidence;
  /** Those who agreed before it was enough. */
  votes: readonly { email: string; outcome: string }[];
  handedOver: readonly { from: string; to: string; note: string }[];
}

/** Null where these rows register nothing. */
export function buildControlSheet(
  { staff, calendar, settings, procedures }: Office,
  records: readonly Recorded<ItemEvent>[],
  now: Instant,
): ControlSheet | null {
  const [item] = factsOf(records);
  const registration = records.find(({ event }) => event.type === 'ItemRegistered')?.event;
  if (!item || registration?.type !== 'ItemRegistered') return null;
  const zone = { zoneName: settings.zoneName, utcOffsetHours: calendar.utcOffsetHours };
  const procedure = knowProcedures(procedures satisfies readonly EnactedProcedure[]).of(item);
  const nameOf = namesIn(staff);
  const told = tellingsOf(records);
  const clock = { calendar, kind: settings.standardClock };
  const form = procedure.procedure.steps.find(({ start }) => start.kind === 'form');
  const { materialUrls, caption, narrative, submitterEmail } = latestFields(records, registration.fields);
  return {
    office: settings.officeName,
    number: item.number,
    title: withoutAddresses(item.title) || none,
    particulars: particularsOf(item, procedure, nameOf(submitterEmail, form), zone),
    material: [...materialUrls, caption, narrative].filter(Boolean).map(shown),
    stops: item.visits.map((visit, index): ControlStop => {
      const step = procedure.step(visit.step);
      const measured = judge(clock, item, procedure, visit);
      const worked =
        visit.leftAt === null
          ? null
          : elapsedMs({ calendar, kind: 'working' }, visit.startedAt, visit.leftAt);
      return {
        step: `${visit.step}. ${step?.name ?? ''}${visit.round > 1 ? ` (putaran ke-${visit.round})` : ''}`,
        role: step ? performersOf(step) : none,
        people: visit.by.map((email) => nameOf(email, step)).join(', ') || none,
        from: dayAndTime(visit.startedAt, zone),
        to: visit.leftAt === null ? 'sedang berjalan' : dayAndTime(visit.leftAt, zone),
        worked: worked === null ? none : `${Math.floor(worked / 60_000)} menit kerja`,
        standard: step?.standardText || none,
        verdict: measured ? (measured.onTime ? 'Tepat waktu' : 'Terlambat') : none,
        outcome: outcomeOf(visit),
        evidence: told[index] ? evidenceOf(told[index], step, nameOf) : [],
      };
    }),
    printedAt: dayAndTime(now, zone),
  };
}

function particularsOf(
  item: ItemFacts,
  { procedure: { document }, version }: KnownProcedure,
  submitter: string,
  zone: OfficeZone,
): ControlSheet['particulars'] {
  const { ended, activityEndedAt, submittedAt } = item;
  const note = ended && withoutAddresses(ended.note);
  return [
    ['Dasar', `SOP ${document.number}, ${document.title} (versi ${version})`],
    ['Subbagian pengusul', withoutAddresses(item.section) || none],
    ['Jenis konten', withoutAddresses(item.contentType) || none],
    ['Pengusul', submitter],
    ['Kegiatan selesai', activityEndedAt === null ? none : dayAndTime(activityEndedAt, zone)],
    ['Diajukan', dayAndTime(submittedAt, zone)],
    ['Keadaan', ended ? `${endLabel(ended.end)}, ${dayAndTime(ended.at, zone)}` : 'Sedang berjalan'],
    ...(note ? [['Catatan akhir', note] as const] : []),
  ];
}

function latestFields(
  records: readonly Recorded<ItemEvent>[],
  registered: Extract<ItemEvent, { type: 'ItemRegistered' }>['fields'],
) {
  const amended = records.flatMap(({ event }) => (event.type === 'AnswerAmended' ? [event.fields] : []));
  return amended[amended.length - 1] ?? registered;
}

/** What each visit brought, in the order they began: beside `ItemFacts.visits`. */
function tellingsOf(records: readonly Recorded<ItemEvent>[]): readonly Told[] {
  const told: { -readonly [K in keyof Told]: Told[K] }[] = [];
  for (const { event, actor } of records) {
    const last = told[told.length - 1];
    if (event.type === 'StepStarted') told.push({ evidence: {}, votes: [], handedOver: [] });
    if (last && event.type === 'StepHandedOver') last.handedOver = [...last.handedOver, event];
    if (!last || !('evidence' in event)) continue;
    last.evidence = { ...last.evidence, ...event.evidence };
    if (event.type === 'VoteCast')
      last.votes = [...last.votes, { email: actor.email, outcome: event.outcome }];
  }
  return told;
}

const outcomeOf = ({ outcome, leftAt }: VisitFacts): string =>
  outcome ?? (leftAt === null ? none : 'tidak diselesaikan');

/** A link stays whole; in other text no address stands. */
const shown = (line: string): string => (isWebAddress(line) ? line : withoutAddresses(line));

function evidenceOf(
  { evidence, votes, handedOver }: Told,
  step: Step | undefined,
  nameOf: NameOf,
): ControlStop['evidence'] {
  const agreed = votes.map(({ email, outcome }) => `${nameOf(email, step)}: ${outcome}`);
  const handOvers = handedOver.flatMap(({ from, to, note }) => [
    `${nameOf(from, step)} kepada ${nameOf(to, step)}`,
    ...linesOf(note).map(shown),
  ]);
  const { postUrl = [], assignee, ...texts } = evidence;
  const handedIn = Object.entries(texts).flatMap(([kind, text]) =>
    isEvidenceKind(kind) && text
      ? [{ label: evidenceField(kind).label, lines: linesOf(text).map(shown) }]
      : [],
  );
  return [
    ...(handOvers.length > 0 ? [{ label: 'Dialihkan', lines: handOvers }] : []),
    ...(agreed.length > 0 ? [{ label: 'Suara sebelumnya', lines: agreed }] : []),
    ...(assignee ? [{ label: evidenceField('assignee').label, lines: [nameOf(assignee, step)] }] : []),
    ...handedIn,
    ...postUrl.map(({ platform, url }) => ({ label: platform, lines: [url] })),
  ];
}
