/** What people typed in `Catatan Laporan`, by its column Bagian. */
import { periodName } from '../../messages/dates';
import { linesOf } from '../../messages/peoplesText';
import { withoutAddresses } from './people';
import { firstMonth, liesIn, samePeriod } from '../periods/periods';
import { periodTitle } from '../periods/periodTitles';
import type { ReportNote } from '../recapInput';
import type { Of, Scope } from '../counting/scope';

export type NotePart = 'number' | 'obstacles' | 'followUp';

const words: readonly (readonly [NotePart, RegExp])[] = [
  ['number', /^nomor/i],
  ['obstacles', /^kendala/i],
  ['followUp', /tindak lanjut/i],
];

const partOf = ({ part }: ReportNote): NotePart | undefined =>
  words.find(([, pattern]) => pattern.test(part.trim()))?.[0];

/** The number the office typed for this report; never one of ours. */
export function typedNumber(scope: Scope): string {
  const own = notesOf(scope, 'number').filter(({ of }) => samePeriod(of, scope.period));
  return withoutAddresses(own.pop()?.text ?? '');
}

/** Line by line: what was typed for this period, then for the shorter ones within it. */
export function paragraphsOn(scope: Scope, part: 'obstacles' | 'followUp'): readonly string[] {
  return notesOf(scope, part).flatMap((note) => linesIn(scope, note, ''));
}

/** Under a Bagian no report knows; each line says which. */
export function otherParagraphs(scope: Scope): readonly string[] {
  return notesOf(scope, undefined).flatMap((note) => linesIn(scope, note, note.part));
}

function notesOf({ notes, period }: Scope, part: NotePart | undefined): readonly Of<ReportNote>[] {
  return notes
    .filter((note) => liesIn(note.of, period) && partOf(note) === part)
    .sort((a, b) => place(a, period) - place(b, period));
}

const place = ({ of }: Of<ReportNote>, period: Scope['period']): number =>
  samePeriod(of, period) ? 0 : firstMonth(of);

function linesIn({ period }: Scope, { of, text }: Of<ReportNote>, part: string): readonly string[] {
  const heads = [samePeriod(of, period) ? '' : periodName(periodTitle(of)), part.trim()].filter(Boolean);
  return linesOf(text).map((line) => withoutAddresses([...heads, line].join(': ')));
}
