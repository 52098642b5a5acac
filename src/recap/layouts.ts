/** What a report holds, by kind of period and in which order. */
import type { PeriodKind } from '../sop/model';
import { basis, closing, execution, results } from './prose/narrative';
import { followUp, followUpIfAny, obstacles, obstaclesIfAny, otherNotes, plans } from './prose/notes';
import type { Prose, Section, Table } from './reportModel';
import type { Scope } from './scope';
import { accounts } from './tables/accounts';
import { attachments } from './tables/attachments';
import { attainment, attainmentBy } from './tables/attainment';
import { contentPerSectionBy, contentPerTypeBy, uploadsPerPlatformBy } from './tables/countsBy';
import { notPublished } from './tables/notPublished';
import { perContentType } from './tables/perContentType';
import { perPlatform } from './tables/perPlatform';
import { perSection } from './tables/perSection';
import { summary } from './tables/summary';
import { summaryBy } from './tables/summaryBy';
import { targets } from './tables/targets';
import { topPosts } from './tables/topPosts';
import { trend } from './tables/trend';
import { uploads } from './tables/uploads';

/** Null: there is nothing to show. */
type Make = (scope: Scope) => Table | Prose | null;

/** A lettered section, or one with numbered ones below it. */
type Part = Make | { head: Make; below: readonly Make[] };

const month: readonly Part[] = [
  summary,
  uploads,
  perPlatform,
  perContentType,
  perSection,
  attainment,
  notPublished,
  targets,
  obstaclesIfAny,
  followUpIfAny,
  otherNotes,
];

const quarter: readonly Part[] = [
  summaryBy('month'),
  uploadsPerPlatformBy('month'),
  contentPerTypeBy('month'),
  contentPerSectionBy('month'),
  attainmentBy(null),
  targets,
  accounts,
  topPosts,
  trend,
  obstacles,
  followUp,
  otherNotes,
  attachments,
];

const narrative: readonly Part[] = [
  basis,
  execution,
  {
    head: results,
    below: [
      summaryBy('quarter'),
      trend,
      uploadsPerPlatformBy('month'),
      contentPerTypeBy('month'),
      contentPerSectionBy('month'),
      attainmentBy('quarter'),
      targets,
      accounts,
      topPosts,
    ],
  },
  obstacles,
  plans,
  otherNotes,
  closing,
];

const layouts: Record<PeriodKind, readonly Part[]> = {
  month,
  quarter,
  semester: narrative,
  year: narrative,
};

export function sectionsOf(scope: Scope): readonly Section[] {
  return layouts[scope.period.kind]
    .flatMap((part) => {
      const { head, below } = 'head' in part ? part : { head: part, below: [] };
      const section = head(scope);
      return section ? [{ section, below }] : [];
    })
    .flatMap(({ section, below }, index): Section[] => [
      { mark: String.fromCharCode('A'.charCodeAt(0) + index), ...section },
      ...below.flatMap((make) => make(scope) ?? []).map((one, place) => ({ mark: `${place + 1}`, ...one })),
    ]);
}
