/** Which stops of an item can be judged by the SOP's times, and whether they kept them. */
import { closeOfBusiness, endOfDay, midnight } from './clock';
import type { Item, Stop } from './items';
import { rowOf, sopOf, spent, type Office } from './office';
import type { Row, Standard } from './sop';

export interface Judged {
  item: Item;
  row: Row;
  at: number;
  ms: number;
  isOnTime: boolean;
}

/** Did this stop end in a question to whoever handed in? */
export function asked(office: Office, item: Item, { row: no, outcome }: Stop): boolean {
  const row = rowOf(office, item, no);
  const { to = '' } = row.outcomes.find(({ name }) => name === outcome) ?? {};
  const form = sopOf(office, item).rows.find(({ isForm }) => isForm)?.no;
  return to === form && !row.isForm;
}

/** Those stops at the form's row that answered a question. */
export function answers(office: Office, item: Item): Stop[] {
  return item.stops.filter(({ row }) => rowOf(office, item, row).isForm).slice(1);
}

/** What came in before the SOP took effect is not judged by it. */
export function isBound(office: Office, item: Item): boolean {
  const { effectiveOn } = sopOf(office, item);
  return effectiveOn === '' || item.handedInAt >= midnight(effectiveOn, office.hours);
}

const judged = new WeakMap<Item, Judged[]>();

/** Looked at once; asked for by many tables. */
export function judge(office: Office, item: Item): Judged[] {
  const known = judged.get(item) ?? judgeAnew(office, item);
  judged.set(item, known);
  return known;
}

function judgeAnew(office: Office, item: Item): Judged[] {
  if (!isBound(office, item)) return [];
  const replies = answers(office, item);
  return item.stops.flatMap((stop, index) => {
    const row = rowOf(office, item, stop.row);
    if (!row.standard || stop.to === null || replies.includes(stop) || asked(office, item, stop)) return [];
    const since = sinceWhen(row.standard, item, stop);
    if (since === null) return [];
    const ms = timeTaken(office, item, index, row.standard, since);
    const isOnTime = kept(office, row.standard, item, stop, ms, since);
    // Interrupted before it was late: nothing can be said of it.
    return stop.isFinished || !isOnTime ? [{ item, row, at: stop.to, ms, isOnTime }] : [];
  });
}

/** Null where nobody gave the end of the activity, or gave one that had yet to come. */
export function sinceWhen({ since }: Standard, item: Item, { from }: Stop): number | null {
  if (since === 'start') return from;
  if (since === 'hand-in') return item.handedInAt;
  return item.activityEndedAt !== null && item.activityEndedAt <= item.handedInAt
    ? item.activityEndedAt
    : null;
}

/** Waiting for whoever handed in is nobody's time. */
function timeTaken(office: Office, item: Item, index: number, { since }: Standard, from: number): number {
  const stop = item.stops[index]!;
  if (since === 'start') {
    return [...roundsBefore(office, item, index), stop].reduce(
      (sum, round) => sum + spent(office, round.from, round.to ?? 0),
      0,
    );
  }
  const waited = answers(office, item)
    .filter(({ to }) => to !== null && to <= stop.from)
    .reduce((sum, { from: begin, to }) => sum + spent(office, begin, to ?? 0), 0);
  return spent(office, from, stop.to ?? 0) - waited;
}

/** The earlier stops at this row that each ended in a question, without any other between. */
export function roundsBefore(office: Office, item: Item, index: number): Stop[] {
  const rounds = item.stops.slice(0, index).filter(({ row }) => row === item.stops[index]!.row);
  const lastOther = rounds.map((round) => asked(office, item, round)).lastIndexOf(false);
  return rounds.slice(lastOther + 1);
}

function kept(
  office: Office,
  { amount, unit, isLess, since }: Standard,
  item: Item,
  stop: Stop,
  ms: number,
  from: number,
): boolean {
  const left = stop.to ?? 0;
  if (unit === 'menit') return isLess ? ms < amount * 60_000 : ms <= amount * 60_000;
  if (unit === 'hari kerja') return left <= closeOfBusiness(office.hours, from, amount);
  const due = endOfDay(from, amount, office.hours);
  // Pasaman: what was handed in on the last day leaves the later rows one day more.
  const isLater = since === 'activity' && stop.from >= item.handedInAt;
  return left < (isLater ? Math.max(due, endOfDay(item.handedInAt, amount, office.hours)) : due);
}
