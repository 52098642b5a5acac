/** Ringkasan of a longer period: part by part, and beside the period before it. */
import { longDate } from '../../../messages/dates';
import { capitalised } from '../../../messages/peoplesText';
import type { PeriodKind } from '../../../sop/model';
import { periodWord } from '../../../sop/wording';
import { none, orNone } from '../cells';
import { figuresIn, percentOf } from '../../counting/figures';
import { previousPeriod } from '../../periods/periods';
import type { ReportCell, Table, Value } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { ifCounted, stretchesOf, stretchOf, type Stretch } from '../../counting/stretches';
import { linesOver, summaryNotes } from '../summaryLines';

export const summaryBy =
  (parts: PeriodKind) =>
  (scope: Scope): Table => {
    const word = capitalised(periodWord(scope.period.kind));
    const earlier = stretchOf(scope, previousPeriod(scope.period), `${word} Sebelumnya`);
    const stretches = [...stretchesOf(scope, parts), earlier];
    const lines = linesOver(
      scope,
      stretches.map(({ bounds }) => figuresIn(scope, bounds)),
    );
    return {
      title: `Ringkasan per ${capitalised(periodWord(parts))}`,
      columns: [
        { heading: 'Uraian', kind: 'text', width: 250 },
        ...stretches.map(({ heading }) => ({ heading, kind: 'number', width: 90 }) as const),
        { heading: 'Perubahan (%)', kind: 'percent', width: 90 },
      ],
      rows: lines.map(({ label, cells }) => {
        const shown = cells.map((cell, index) => ifCounted(stretches[index]!, cell));
        return [label, ...shown, change(shown[shown.length - 1], shown[shown.length - 2])];
      }),
      total: null,
      notes: [
        ...summaryNotes(scope),
        `Kolom Jumlah dihitung atas seluruh periode: konten yang tayang pada dua ${periodWord(parts)} dihitung satu ` +
          'kali, dan yang masih dalam proses adalah keadaan pada akhir periode.',
        `Perubahan = (Jumlah - ${word} Sebelumnya) / ${word} Sebelumnya x 100.`,
        ...partialNote(scope, word, earlier),
      ],
      emptyText: '',
      chart: null,
    };
  };

/** Nothing grows from nothing: `-`. */
function change(before: ReportCell | undefined, now: ReportCell | undefined): ReportCell {
  const [was, is] = [before, now].map(valueOf);
  if (typeof was !== 'number' || typeof is !== 'number') return none;
  return orNone(percentOf(is - was, was));
}

const valueOf = (cell: ReportCell | undefined): Value | undefined =>
  typeof cell === 'object' ? cell.value : cell;

const partialNote = (
  { begunAt, zone }: Scope,
  word: string,
  { bounds, counted }: Stretch,
): readonly string[] =>
  counted && bounds.from < begunAt
    ? [`${word} sebelumnya tidak penuh: alur SOP dijalankan sejak ${longDate(begunAt, zone)}.`]
    : [];
