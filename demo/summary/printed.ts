/** The summary as people read it in a terminal. */
import type { Summary } from './summarise';

export function printed(summary: Summary): string {
  const { mails, outcomes, states, costs, recaps, broken, whatPeopleDid } = summary;
  const { smoothItem } = mails;
  return [
    `Semester of ${summary.items} items under "${summary.sop}" (seed ${summary.seed}) in ${summary.seconds} s`,
    block('State', Object.entries(states)),
    block('Mail', [
      ['all', mails.total],
      ['per item', mails.perItem],
      ...(smoothItem
        ? ([
            [
              `recipients of the smooth item ${smoothItem.number}, with ${smoothItem.approvers} people asked at a step`,
              smoothItem.mails,
            ],
          ] as const)
        : []),
      ...Object.entries(mails.byTemplate),
    ]),
    block(
      'Event: times | round trips to Sheets (mean, most) | mails',
      Object.entries(costs).map(([kind, cost]) => [
        kind,
        `${cost.times} | ${cost.roundTrips.toFixed(2)}, ${cost.mostRoundTrips} | ${cost.mails}`,
      ]),
    ),
    block('What people did', Object.entries(whatPeopleDid)),
    recapTable(recaps),
    block(
      `Outcomes of the table: ${outcomes.taken} of ${outcomes.all} taken (${percent(outcomes)} %)`,
      outcomes.times.map(({ procedure, step, outcome, times }) => [
        `${procedure}, ${step}: ${outcome}`,
        times,
      ]),
    ),
    verdict(broken),
  ].join('\n\n');
}

const percent = ({ taken, all }: Summary['outcomes']): number =>
  all === 0 ? 100 : Math.floor((100 * taken) / all);

function block(title: string, lines: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(0, ...lines.map(([label]) => label.length));
  return [title, ...lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)].join('\n');
}

function recapTable(recaps: Summary['recaps']): string {
  const titles = Object.keys(recaps).sort();
  const labels = [...new Set(titles.flatMap((title) => Object.keys(recaps[title] ?? {})))];
  const cell = (title: string, label: string): string => {
    const value = recaps[title]?.[label] ?? '';
    const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
    return shown.padStart(title.length - 6);
  };
  const width = Math.max(0, ...labels.map((label) => label.length));
  return [
    `${'Recap'.padEnd(width + 2)}  ${titles.map((title) => title.replace('Rekap ', '')).join('  ')}`,
    ...labels.map(
      (label) => `  ${label.padEnd(width)}  ${titles.map((title) => cell(title, label)).join('  ')}`,
    ),
  ].join('\n');
}

const shownProblems = 10;

function verdict(broken: Summary['broken']): string {
  if (broken.length === 0) return 'All invariants hold.';
  return broken
    .map(({ invariant, problems }) =>
      [
        `BROKEN: ${invariant} (${problems.length})`,
        ...problems.slice(0, shownProblems).map((problem) => `  ${problem.split('\n')[0] ?? ''}`),
      ].join('\n'),
    )
    .join('\n');
}
