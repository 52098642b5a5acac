/** The state of each item, computed from its events in the simplest way. */
import { byItem, type Told } from './journal';

export interface NaiveItem {
  number: string;
  title: string;
  section: string;
  contentType: string;
  submittedAt: number;
  procedure: string;
  /** Number of the step the form starts. */
  firstStep: string;
  /** Number of the step it waits at; empty once ended. */
  step: string;
  problems: { code: string; detail: string }[];
  posts: { key: string; platform: string; at: number }[];
  /** Newest concept handed in, and the addresses of the newest set of posts. */
  draft: string;
  links: string;
  ended: { end: string; reason: string; at: number } | null;
}

interface Evidence {
  draft?: string;
  postUrl?: { platform: string; url: string }[];
}

interface Fields {
  title: string;
  section: string;
  contentType: string;
}

export function naiveItems(told: readonly Told[]): NaiveItem[] {
  return [...byItem(told).entries()].map(([number, events]) => {
    const item: NaiveItem = {
      number,
      title: '',
      section: '',
      contentType: '',
      submittedAt: NaN,
      procedure: '',
      firstStep: '',
      step: '',
      problems: [],
      posts: [],
      draft: '',
      links: '',
      ended: null,
    };
    for (const event of events) tell(item, event);
    return item;
  });
}

/** Problems that hold an item at its first step until they are corrected or the step is finished. */
const holding = [
  'TitleMissing',
  'MaterialMissing',
  'TextMissing',
  'EvidenceIncomplete',
  'TextTooLong',
  'ProcedureUnknown',
];

export const isHeld = ({ problems }: NaiveItem): boolean =>
  problems.some(({ code }) => holding.includes(code));
export const lacksOfficer = ({ problems }: NaiveItem): boolean =>
  problems.some(({ code }) => code === 'RoleWithoutOfficer');

const steps: Readonly<Record<string, (item: NaiveItem, told: Told) => void>> = {
  ItemRegistered: (item, { data }) => {
    Object.assign(item, wordsOf(data), { submittedAt: data.submittedAt, procedure: data.procedure });
    item.problems = data.problems as NaiveItem['problems'];
  },
  AnswerAmended: (item, { data }) => {
    Object.assign(item, wordsOf(data));
    const ofRole = item.problems.filter(({ code }) => code === 'RoleWithoutOfficer');
    item.problems = [...(data.problems as NaiveItem['problems']), ...ofRole];
    const procedure = data.procedure as { key: string } | undefined;
    // The item begins again at the first step of the other table.
    if (procedure) Object.assign(item, { procedure: procedure.key, firstStep: '' });
  },
  StepStarted: (item, { step }) => {
    item.step = step;
    item.firstStep ||= step;
    item.problems = item.problems.filter(({ code }) => code !== 'RoleWithoutOfficer');
  },
  StepFinished: (item, { data }) => {
    item.step = '';
    item.problems = item.problems.filter(({ code }) => !holding.includes(code));
    takeEvidence(item, data);
    const { evidence, finishedAt } = data as { evidence: Evidence; finishedAt: number };
    for (const { platform, url } of evidence.postUrl ?? []) {
      const key = `${platform.toLowerCase()} ${url}`;
      if (!item.posts.some((post) => post.key === key)) item.posts.push({ key, platform, at: finishedAt });
    }
  },
  VoteCast: (item, { data }) => takeEvidence(item, data),
  OfficerMissing: (item, { data }) => {
    item.problems = [...item.problems, { code: 'RoleWithoutOfficer', detail: String(data.role) }];
  },
  OfficerFound: (item, { data }) => {
    item.problems = item.problems.filter(
      ({ code, detail }) => code !== 'RoleWithoutOfficer' || detail !== data.role,
    );
  },
  ItemEnded: (item, { at, data }) => {
    item.step = '';
    item.ended = { end: String(data.end), reason: String(data.reason), at };
  },
};

function tell(item: NaiveItem, told: Told): void {
  steps[told.event]?.(item, told);
}

function takeEvidence(item: NaiveItem, data: Record<string, unknown>): void {
  const { draft, postUrl } = data.evidence as Evidence;
  if (draft) item.draft = draft;
  if (postUrl) item.links = postUrl.map(({ url }) => url).join('\n');
}

function wordsOf(data: Record<string, unknown>): Fields {
  const { title, section, contentType } = data.fields as Fields;
  return { title, section, contentType };
}
