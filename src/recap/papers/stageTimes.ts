/** Where the time goes: a report for the office itself, never part of what is signed. */
import type { Step } from '../../sop/model';
import { periodWord } from '../../sop/wording';
import { decimal } from '../../messages/dates';
import { finishesItself } from '../../workflow/steps/advance';
import { percentOf } from '../counting/figures';
import { isProvisional, particularsOf } from '../frame';
import { staysOf, type Passage, type Stay } from '../counting/passages';
import { boundsOf, isWithin, previousPeriod } from '../periods/periods';
import { periodHeading } from '../periods/periodTitles';
import type { Report, ReportTab } from '../reportModel';
import type { Scope } from '../counting/scope';
import { byStage, stagesOf, type Stage } from '../counting/stages';
import {
  timePerRole,
  timePerStage,
  waitingForAnswers,
  workingMsIn,
  type Compared,
} from '../sections/tables/timeSpent';

/** One tab, which always shows the period chosen last. */
export const stageTimesTab: ReportTab = { sheetId: 3611, title: 'Waktu per Tahap' };

export function buildStageTimes(scope: Scope): Report {
  const { passages, waits } = staysOf(scope);
  const compared = compare(
    scope,
    passages.filter(({ step }) => takesPeople(step)),
  );
  const stages = stagesOf(scope.procedures, takesPeople, [...compared.now, ...compared.before]);
  return {
    tab: stageTimesTab,
    provisional: isProvisional(scope),
    utcOffsetHours: scope.zone.utcOffsetHours,
    letterhead: [],
    titles: [
      'WAKTU PER TAHAP',
      periodHeading(scope.period),
      ...(isProvisional(scope) ? ['(SEMENTARA)'] : []),
    ],
    particulars: particularsOf(scope),
    remarks: [
      costliestSentence(scope, stages, compared),
      'Untuk keperluan kantor sendiri, agar alur kerja dapat dibenahi bersama; bukan penilaian perorangan dan ' +
        'bukan bagian laporan yang ditandatangani.',
    ],
    sections: [
      { mark: 'A', ...timePerStage(scope, stages, compared) },
      { mark: 'B', ...timePerRole(scope, stages, compared) },
      { mark: 'C', ...waitingForAnswers(scope, compare(scope, waits)) },
    ],
    keyFigures: [],
    signatures: [],
    madeAt: scope.now,
  };
}

/** Periodic rows are no step of an item, and what the system finishes at once takes nobody's time. */
const takesPeople = (step: Step): boolean => step.start.kind !== 'periodic' && !finishesItself(step);

function compare<T extends Stay>({ bounds, period, zone }: Scope, stays: readonly T[]): Compared<T> {
  const earlier = boundsOf(previousPeriod(period), zone.utcOffsetHours);
  return {
    now: stays.filter(({ at }) => isWithin(bounds, at)),
    before: stays.filter(({ at }) => isWithin(earlier, at)),
  };
}

function costliestSentence(
  scope: Scope,
  stages: readonly Stage[],
  { now, before }: Compared<Passage>,
): string {
  const costliest = costliestOf(stages, now);
  const word = periodWord(scope.period.kind);
  if (!costliest) return `Belum ada tahap yang memakan waktu kerja pada ${word} ini.`;
  const { stage, ms, count } = costliest;
  const share = decimal(percentOf(ms, workingMsIn(now)) ?? 0);
  const was = costliestOf(stages, before);
  return (
    `Tahap yang paling banyak memakan waktu adalah ${stage.name}: ${count} kali, seluruhnya ` +
    `${decimal(ms / 3_600_000)} jam kerja (${share}% dari waktu semua tahap).` +
    (was ? ` Pada ${word} sebelumnya: ${was.stage.name}.` : '')
  );
}

/** Of steps that cost the same, the one that comes first in the SOP; null where none took any time. */
function costliestOf(stages: readonly Stage[], passages: readonly Passage[]) {
  const at = byStage(passages);
  return stages
    .map((stage) => {
      const own = at(stage);
      return { stage, ms: workingMsIn(own), count: own.length };
    })
    .reduce<{ stage: Stage; ms: number; count: number } | null>(
      (most, one) => (one.ms > (most?.ms ?? 0) ? one : most),
      null,
    );
}
