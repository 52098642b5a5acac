/** What is wrong with the workbook itself: told once when it is found, and crossed off when it is mended. */
import type { MailFacts } from '../health/facts';
import { problemWords } from '../messages/problems';
import { rowsFromCells } from '../sop/rowsFromCells';
import { tabs } from '../sheetLayout';
import type { Actor, OfficeEvent, OfficeProblemCode } from '../workflow/model';
import type { UnitOfWork } from './unitOfWork';
import type { Cell } from '../ports';
import type { OutboxMail } from './tabs/outbox';

export interface OfficeProblem {
  code: OfficeProblemCode;
  detail: string;
}

const same = (a: OfficeProblem) => (b: OfficeProblem) => a.code === b.code && a.detail === b.detail;

/** @param found everything wrong right now */
export function noteOfficeProblems(
  work: UnitOfWork,
  found: readonly OfficeProblem[],
  actor: Actor = work.actor,
): void {
  const known = work.head.problems;
  const events: OfficeProblemEvent[] = [
    ...found.filter((problem) => !known.some(same(problem))).map(noted('OfficeProblemFound')),
    ...known.filter((problem) => !found.some(same(problem))).map(noted('OfficeProblemSolved')),
  ];
  for (const event of events) {
    const id = work.record(event, actor);
    if (event.type === 'OfficeProblemFound')
      work.oweStewards(id, 'problem', { problem: event.code, detail: event.detail });
  }
  if (events.length === 0) return;
  work.remember({ problems: found });
  work.put({
    kind: 'put',
    sheetId: tabs.register.sheetId,
    row: 0,
    column: tabs.register.headings.indexOf('Judul'),
    rows: [[bannerText(found)]],
  });
}

/** Above the headings of Register, where whoever opens the workbook looks first. */
const bannerText = (found: readonly OfficeProblem[]): string =>
  found
    .map(({ code, detail }) => problemWords(code, detail))
    .map(({ text: what, mend }) => `${what} ${mend}`)
    .join(' ');

type OfficeProblemEvent = Extract<OfficeEvent, { type: 'OfficeProblemFound' | 'OfficeProblemSolved' }>;

const noted =
  (type: OfficeProblemEvent['type']) =>
  ({ code, detail }: OfficeProblem): OfficeProblemEvent => ({ type, code, detail });

export const sopIsEmpty = (rows: readonly (readonly Cell[])[]): boolean =>
  !rowsFromCells(rows).rows.some((row) => Object.values(row).some(Boolean));

/** Wrong things every sweep can see without reading more. */
export function visibleProblems(
  work: UnitOfWork,
  seen: {
    /** Null where there is no tab of answers. */
    missingHeadings: readonly string[] | null;
    sopRows: readonly (readonly Cell[])[];
    abandoned: readonly OutboxMail[];
    mail: MailFacts;
  },
): OfficeProblem[] {
  const { missingHeadings, sopRows, abandoned, mail } = seen;
  const { settings } = work.state.office;
  const { head, web } = work.head.builds;
  const found: OfficeProblem[] = [];
  if (missingHeadings === null) found.push({ code: 'AnswersTabMissing', detail: '' });
  else if (missingHeadings.length > 0)
    found.push({ code: 'AnswerColumnMissing', detail: missingHeadings.join(', ') });
  if (sopIsEmpty(sopRows)) found.push({ code: 'SopTabEmpty', detail: tabs.sop.title });
  if (settings.stewardEmails.length === 0) found.push({ code: 'StewardMissing', detail: 'Surel pengelola' });
  for (const detail of work.head.failing) found.push({ code: 'CheckFailing', detail });
  for (const number of work.head.damaged) found.push({ code: 'JournalDamaged', detail: number });
  for (const { owed } of abandoned) found.push({ code: 'MailUndeliverable', detail: owed.to });
  found.push(...mailsShort(work, mail));
  for (const { period, tries } of work.head.archives)
    if (tries > 0) found.push({ code: 'ArchiveFailed', detail: period });
  if (head && web && head !== web) found.push({ code: 'BuildMismatch', detail: `${head} / ${web}` });
  return found;
}

/** Told with the figures of the moment it was found, so that it is one problem, until there is room to spare again. */
function mailsShort({ head }: UnitOfWork, { left, needed, reserve }: MailFacts): OfficeProblem[] {
  const known = head.problems.filter(({ code }) => code === 'MailsShort');
  if (known.length > 0) return needed + reserve > left ? known : [];
  return needed > left ? [{ code: 'MailsShort', detail: `sisa ${left}, perlu ${needed}` }] : [];
}
