/** What each item went through. */
import type { Told } from './rows';

export interface Stop {
  row: string;
  from: number;
  /** When it was left; null while it lasts. */
  to: number | null;
  isFinished: boolean;
  outcome: string;
}

export interface Post {
  platform: string;
  url: string;
  at: number;
}

export interface Item {
  number: string;
  handedInAt: number;
  activityEndedAt: number | null;
  title: string;
  section: string;
  contentType: string;
  sop: { key: string; version: number };
  stops: Stop[];
  posts: Post[];
  end: { word: string; reason: string; at: number } | null;
}

/** In the order in which they came in. */
export function readItems(told: readonly Told[]): Item[] {
  const items: Item[] = [];
  for (const { at, number, event, data } of told) {
    if (event === 'ItemRegistered') {
      items.push({
        number,
        handedInAt: data.submittedAt,
        ...wordsOf(data.fields),
        sop: { key: data.procedure, version: data.procedureVersion },
        stops: [],
        posts: [],
        end: null,
      });
    }
    const item = items.find((one) => one.number === number);
    if (item) tell(item, { at, event, data });
  }
  return items;
}

function tell(item: Item, { at, event, data }: Pick<Told, 'at' | 'event' | 'data'>): void {
  const last = item.stops[item.stops.length - 1];
  if (event === 'AnswerAmended') {
    Object.assign(item, wordsOf(data.fields));
    // Another procedure: it begins anew at that one's first row.
    if (data.procedure) Object.assign(item, { sop: data.procedure, stops: [] });
  }
  if (event === 'StepStarted') {
    if (last && last.to === null) last.to = Math.min(at, data.startedAt);
    item.end = null;
    item.stops.push({ row: data.step, from: data.startedAt, to: null, isFinished: false, outcome: '' });
  }
  if (event === 'StepFinished') {
    if (last) Object.assign(last, { to: data.finishedAt, isFinished: true, outcome: data.outcome });
    for (const { platform, url } of data.evidence.postUrl ?? []) {
      const seen = item.posts.some((post) => post.platform === platform && bare(post.url) === bare(url));
      if (!seen) item.posts.push({ platform, url, at: data.finishedAt });
    }
  }
  if (event === 'ItemEnded') {
    if (last && last.to === null) last.to = at;
    item.end = { word: data.end, reason: data.reason, at };
  }
}

/** The same post with another tail is the same post. */
export const bare = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/$/, '');

const wordsOf = (fields: Pick<Item, 'title' | 'section' | 'contentType' | 'activityEndedAt'>) => ({
  title: fields.title,
  section: fields.section,
  contentType: fields.contentType,
  activityEndedAt: fields.activityEndedAt,
});

export type Fate = 'tayang' | 'lewat' | 'ditolak' | 'lain' | 'arsip' | 'tanpa unggahan';

/** What became of it first, a post or its end. */
export function fateOf({ posts: [post], end }: Item): { fate: Fate; at: number } | null {
  if (post && (end === null || post.at <= end.at)) return { fate: 'tayang', at: post.at };
  if (end === null) return null;
  if (end.word === 'ditolak') return { fate: 'ditolak', at: end.at };
  if (end.word === 'arsip') return { fate: 'arsip', at: end.at };
  if (end.word === 'selesai' || end.word === 'diturunkan') return { fate: 'tanpa unggahan', at: end.at };
  return { fate: end.reason === 'limitPassed' ? 'lewat' : 'lain', at: end.at };
}
