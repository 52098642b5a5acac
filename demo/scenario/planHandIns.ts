/** Who hands in what, when and how: drawn up before the semester begins. */
import { activities, caption, narrative, oddTitles, places } from './materials';
import { isoDate } from './officeHours';
import type { Semester } from './Semester';

export type Way =
  | 'form'
  /** Google gives no guarantee that a form trigger fires. */
  | 'formTriggerLost'
  /** Typed by hand into the answers tab, cell by cell. */
  | 'typed'
  /** The same, with a pause during which the sweep runs. */
  | 'typedSlowly';

export type Flaw =
  'noTitle' | 'textDate' | 'impossibleDate' | 'futureDate' | 'unknownSection' | 'noLink' | 'noText';

export interface HandIn {
  at: number;
  way: Way;
  flaw: Flaw | null;
  title: string;
  endedAt: number;
  section: string;
  contentType: string;
  links: number;
  caption: string;
  narrative: string;
  /** Empty when the submitter wrote none. */
  email: string;
  /** ISO date or empty. */
  publishOn: string;
}

/** Flaws of rows typed by hand, and flaws that the form also lets through. */
const typedFlaws: readonly Flaw[] = ['noTitle', 'textDate', 'impossibleDate', 'unknownSection'];
const anyFlaws: readonly Flaw[] = ['futureDate', 'noLink', 'noText'];

export function planHandIns(semester: Semester, items: number): HandIn[] {
  const moments = Array.from({ length: items }, () => momentOf(semester)).sort((a, b) => a - b);
  return moments.map((at, index) => handInAt(semester, at, index));
}

/** Most in working hours, some in the evening, some at weekends: activities do not keep office hours. */
function momentOf({ chance, hours, startsAt, endsAt }: Semester): number {
  // Officers must have time to finish the last items before the semester ends.
  const latest = endsAt - 2 * 86_400_000;
  const drawn = startsAt + 3 * 3_600_000 + Math.floor(chance.next() * (latest - startsAt));
  const kind = chance.next();
  return kind < 0.8 ? hours.atDesk(drawn) : hours.awake(drawn);
}

function handInAt(semester: Semester, at: number, index: number): HandIn {
  const { chance, sections, contentTypes } = semester;
  const section = chance.pick(sections);
  const way = wayOf(chance.next());
  const isTyped = way === 'typed' || way === 'typedSlowly';
  const flaw = chance.happens(isTyped ? 0.6 : 0.06)
    ? chance.pick(isTyped ? [...typedFlaws, ...anyFlaws] : anyFlaws)
    : null;
  const plain = `${chance.pick(activities)} di ${chance.pick(places)} (${index + 1})`;
  // The very first is as it should be: its mails are the figure of a smooth item.
  const title = index > 0 && chance.happens(0.06) ? `${chance.pick(oddTitles)} ${index + 1}` : plain;
  return {
    at,
    // The typist who left finds the row again by its title.
    way: index === 0 ? 'form' : way === 'typedSlowly' && flaw === 'noTitle' ? 'typed' : way,
    flaw: index === 0 ? null : flaw,
    title,
    endedAt: at - chance.between(10, 240) * 60_000,
    section,
    contentType: chance.pick(contentTypes),
    links: chance.between(1, 6),
    caption: chance.happens(0.9) ? caption(title) : '',
    narrative: chance.happens(0.6) ? narrative(title) : '',
    email: chance.happens(0.88) ? submitterOf(semester, section) : '',
    publishOn: chance.happens(0.2) ? isoDate(at + chance.between(0, 6) * 86_400_000) : '',
  };
}

const wayOf = (drawn: number): Way =>
  drawn < 0.84 ? 'form' : drawn < 0.91 ? 'formTriggerLost' : drawn < 0.97 ? 'typed' : 'typedSlowly';

/** Staff of the subbagian; where the table has a role for those who hand in, its officer is one of them. */
function submitterOf({ chance, officers, sections }: Semester, section: string): string {
  const own = officers.filter((officer) => officer.section === section).map(({ email }) => email);
  const staff = `staf${sections.indexOf(section) + 1}@kpu-demo.test`;
  return chance.pick([staff, staff, ...own]);
}
