/** Capaian Target: what the office has set itself, where it has. */
import { decimal, longDate } from '../../../messages/dates';
import { isWorkday } from '../../../time/calendar';
import { none, orNone } from '../cells';
import { percentOf } from '../../counting/figures';
import { withoutAddresses } from '../people';
import type { Table, Value } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { boundsOfDays, daysOf, readTarget } from '../../counting/targets';

/** Null where no target is set. */
export function targets(scope: Scope): Table | null {
  const typed = scope.settings.targets;
  if (typed.length === 0) return null;
  const days = daysOf(scope);
  const bounds = boundsOfDays(scope, days);
  const read = typed.map((words) => ({ words, target: readTarget(scope, words) }));
  const unread = read.filter(({ target }) => !target).map(({ words }) => `"${withoutAddresses(words)}"`);
  return {
    title: 'Capaian Target',
    columns: [
      { heading: 'Target', kind: 'text', width: 260 },
      { heading: 'Sasaran Periode', kind: 'number', width: 90 },
      { heading: 'Capaian', kind: 'number', width: 90 },
      { heading: 'Persentase (%)', kind: 'percent', width: 90 },
    ],
    rows: read.flatMap(({ words, target }): Value[][] => {
      if (!target) return [];
      if (days.length === 0) return [[words, none, none, none]];
      const [due, reached] = [target.due(days), target.reached(bounds)];
      return [[words, due, reached, orNone(percentOf(reached, due))]];
    }),
    total: null,
    notes: [
      ...(days.length > 0 ? [spanNote(scope, days)] : ['Belum berjalan pada periode ini.']),
      ...(unread.length > 0
        ? [
            `Tidak terbaca: ${unread.join('; ')}. Tulis misalnya: 1 konten per hari kerja; 3 berita per minggu.`,
          ]
        : []),
    ],
    emptyText: 'Target pada lembar Pengaturan tidak terbaca.',
    chart: null,
  };
}

function spanNote(scope: Scope, days: readonly number[]): string {
  const { from, to } = boundsOfDays(scope, days);
  const { calendar } = scope.clock;
  const workdays = days.filter((day) => isWorkday(calendar, day)).length;
  return (
    `Sasaran dan capaian dihitung dari ${longDate(from, scope.zone)} s.d. ${longDate(to - 1, scope.zone)}: ` +
    `${decimal(days.length)} hari, ${decimal(workdays)} hari kerja. ` +
    'Minggu atau bulan yang tidak penuh dihitung sebanding; sasaran dibulatkan ke atas.'
  );
}
