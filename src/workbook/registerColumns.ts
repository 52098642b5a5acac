/** Register has a column of times for each step; a new table brings its new steps, and none is ever taken away. */
import type { Procedure } from '../sop/model';
import { tabs } from '../sheetLayout';
import type { Office } from '../workflow/model';
import type { Formats, Write } from '../ports';
import { normal, text, type Row } from './tabs/cells';
import { stepHeading } from './tabs/register';

/** Of the columns of times: for steps that people or the clock finish. */
const stepHeadings = (procedures: readonly Procedure[]): string[] => [
  ...new Set(
    procedures.flatMap(({ steps }) =>
      steps
        .filter(({ start, outcomes }) => start.kind !== 'periodic' && outcomes.length > 0)
        .map(stepHeading),
    ),
  ),
];

export const formatsOf = ({ settings, procedures }: Office): Formats => ({
  sections: settings.sections,
  steps: stepHeadings(procedures.map(({ procedure }) => procedure)),
});

export function registerColumnsFor(procedures: readonly Procedure[], headings: Row): Write[] {
  const known = new Set(headings.map((heading) => normal(text(heading))));
  const missing = stepHeadings(procedures).filter((name) => !known.has(normal(name)));
  if (missing.length === 0) return [];
  const { sheetId, headingRow } = tabs.register;
  return [{ kind: 'put', sheetId, row: headingRow, column: headings.length, rows: [missing] }];
}
