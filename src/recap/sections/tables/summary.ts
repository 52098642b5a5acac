/** Ringkasan: the period in nine lines. */
import { figuresIn } from '../../counting/figures';
import type { Table } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { linesOver, summaryNotes } from '../summaryLines';

export function summary(scope: Scope): Table {
  return {
    title: 'Ringkasan',
    columns: [
      { heading: 'Uraian', kind: 'text', width: 300 },
      { heading: 'Jumlah', kind: 'number', width: 90 },
    ],
    rows: linesOver(scope, [figuresIn(scope, scope.bounds)]).map(({ label, cells }) => [label, ...cells]),
    total: null,
    notes: summaryNotes(scope),
    emptyText: '',
    chart: null,
  };
}
