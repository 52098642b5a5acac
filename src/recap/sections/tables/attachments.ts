/** Lampiran: the monthly recaps a longer report rests on. */
import { periodName } from '../../../messages/dates';
import { numbered, ordinal } from '../cells';
import { monthsOf } from '../../periods/periods';
import { recapTab } from '../../reportTab';
import type { ReportCell, Table } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { stretchOf } from '../../counting/stretches';

export function attachments(scope: Scope): Table {
  const months = monthsOf(scope.period).filter((month) => stretchOf(scope, month).counted);
  return {
    title: 'Lampiran',
    columns: [
      ordinal,
      { heading: 'Lampiran', kind: 'text', width: 300 },
      { heading: 'Lembar', kind: 'link', width: 150 },
    ],
    rows: numbered(
      months.map((month): ReportCell[] => {
        const { sheetId, title } = recapTab(month);
        return [`Rekapitulasi bulan ${periodName(title)}`, { kind: 'link', value: title, tab: sheetId }];
      }),
    ),
    total: null,
    notes: [],
    emptyText: 'Belum ada rekapitulasi bulanan pada periode ini.',
    chart: null,
  };
}
