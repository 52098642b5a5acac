/** The report of a period: which tables, in which order, and what stands around them. */
import type { PeriodKind } from '../sop/model';
import { isProvisional, particularsOf, remarksOf, signaturesOf, titlesOf } from './frame';
import { keyFiguresOf } from './keyFigures';
import type { RecapInput } from './recapInput';
import type { Report, Table } from './reportModel';
import { recapTab } from './reportTab';
import { scopeOf, type Scope } from './scope';
import { attainment } from './tables/attainment';
import { notPublished } from './tables/notPublished';
import { perContentType } from './tables/perContentType';
import { perPlatform } from './tables/perPlatform';
import { perSection } from './tables/perSection';
import { summary } from './tables/summary';
import { uploads } from './tables/uploads';

type MakeTable = (scope: Scope) => Table;

const monthly: readonly MakeTable[] = [
  summary,
  uploads,
  perPlatform,
  perContentType,
  perSection,
  attainment,
  notPublished,
];

/** A longer period's report is another list. */
const tablesOf: Record<PeriodKind, readonly MakeTable[]> = {
  month: monthly,
  quarter: monthly,
  semester: monthly,
  year: monthly,
};

export function buildReport(input: RecapInput): Report {
  const scope = scopeOf(input);
  return {
    tab: recapTab(scope.period),
    provisional: isProvisional(scope),
    utcOffsetHours: scope.zone.utcOffsetHours,
    letterhead: scope.settings.letterhead.filter(Boolean),
    titles: titlesOf(scope),
    particulars: particularsOf(scope),
    remarks: remarksOf(scope),
    sections: tablesOf[scope.period.kind].map((make, index) => ({
      mark: String.fromCharCode('A'.charCodeAt(0) + index),
      ...make(scope),
    })),
    keyFigures: keyFiguresOf(scope),
    signatures: signaturesOf(scope),
    madeAt: scope.now,
  };
}
