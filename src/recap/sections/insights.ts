/** What people typed in `Insight` about an account: the figures only the platform itself knows. */
import { none, notFilled, orNone } from './cells';
import { percentOf } from '../counting/figures';
import { withoutAddresses } from './people';
import { liesIn, samePeriod, type Period } from '../periods/periods';
import type { InsightRow } from '../recapInput';
import type { Value } from '../reportModel';
import type { Scope } from '../counting/scope';
import { sum } from '../counting/tally';

export type Figure = 'followers' | 'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The lowest row wins: people correct a figure by typing it again below. */
export function insightOf({ insights }: Scope, period: Period, platform: string): InsightRow | undefined {
  return insights
    .filter(({ of, url, ...row }) => !url && samePeriod(of, period) && same(row.platform, platform))
    .pop();
}

/** The account typed last, else the one in `Pengaturan`; a name, without the `@` that would need an apostrophe before it. */
export function accountOf({ settings, insights, period }: Scope, platform: string): string {
  const typed = insights.filter(
    (row) => row.account && liesIn(row.of, period) && same(row.platform, platform),
  );
  const known = Object.entries(settings.accounts).find(([name]) => same(name, platform));
  const account = typed.pop()?.account ?? known?.[1] ?? '';
  return withoutAddresses(account).replace(/^[@＠]\s*/, '') || none;
}

const interactions: readonly Figure[] = ['likes', 'comments', 'shares', 'saves'];

/** Null until every kind is filled in. */
export function interactionsOf(insight: InsightRow | undefined): number | null {
  const parts = interactions.map((figure) => insight?.[figure] ?? null);
  return parts.includes(null) ? null : sum(parts.map((part) => part ?? 0));
}

export const interactionRate = (interactions: number | null, followers: number | null): Value =>
  interactions === null || followers === null ? notFilled : orNone(percentOf(interactions, followers));
