/** What a report holds, by kind of period and in which order. */
import type { PeriodKind } from '../sop/model';
import { basis, closing, execution, results } from './sections/prose/narrative';
import {
  followUp,
  followUpIfAny,
  obstacles,
  obstaclesIfAny,
  otherNotes,
  plans,
} from './sections/prose/notes';
import type { Prose, Section, Table } from './reportModel';
import type { Scope } from './counting/scope';
import { accounts } from './sections/tables/accounts';
import { attachments } from './sections/tables/attachments';
import { attainment, attainmentBy } from './sections/tables/attainment';
import { contentPerSectionBy, contentPerTypeBy, uploadsPerPlatformBy } from './sections/tables/countsBy';
import { notPublished } from './sections/tables/notPublished';
import { perContentType } from './sections/tables/perContentType';
import { perPlatform } from './sections/tables/perPlatform';
import { perSection } from './sections/tables/perSection';
import { summary } from './sections/tables/summary';
import { summaryBy } from './sections/tables/summaryBy';
import { targets } from './sections/tables/targets';
import { topPosts } from './sections/tables/topPosts';
import { trend } from './sections/tables/trend';
import { uploads } from './sections/tables/uploads';

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
