/** From what is owed to a finished mail; called when it is sent, so that its link is as young as the mail. */
import type { MailOwed, MailTemplate } from '../../workflow/model';
import { oneLine, withoutEmoji } from '../peoplesText';
import type { Letter } from './letter';
import { letterHtml } from './letterHtml';
import { letterText } from './letterText';
import { recorded } from './templates/recorded';
import { reminder, revision, task } from './templates/asked';
import { clarification } from './templates/clarification';
import { copy } from './templates/copy';
import { digest } from './templates/digest';
import { ended } from './templates/ended';
import { faults } from './templates/faults';
import { handedOver } from './templates/handedOver';
import { problem } from './templates/problem';
import { published } from './templates/published';
import { recap } from './templates/recap';
import { received } from './templates/received';
import type { MailContext, LetterInput } from './letterInput';

export type { MailContext } from './letterInput';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

const templates: Record<MailTemplate, (input: LetterInput) => Letter> = {
  received,
  task,
  clarification,
  revision,
  reminder,
  handedOver,
  recorded,
  copy,
  published,
  ended,
  problem,
  recap,
  faults,
};

const longestTitleInSubject = 120;

/** What concerns the office has a conversation of its own. */
const officeSubject = (matter: string, { officeName }: MailContext): string =>
  `[Alur Publikasi] ${matter} - ${oneLine(withoutEmoji(officeName), 80)}`;

/** Constant per conversation, because mail programs group by it; the stage stands in the letter. */
const subjectOf = (owed: MailOwed, context: MailContext): string => {
  const number = oneLine(context.number, 40);
  if (number !== '') {
    const title = oneLine(withoutEmoji(oneLine(owed.data.title ?? '', 1000)), longestTitleInSubject);
    return `[${number}] ${title || 'Bahan konten'}`;
  }
  return officeSubject(
    owed.template === 'recap' ? 'Rekapitulasi publikasi' : 'Lembar kerja publikasi perlu dibenahi',
    context,
  );
};

const letterOf = ({ owed, context }: Owed): Letter =>
  templates[owed.template]({ data: owed.data, task: owed.task, context });

interface Owed {
  owed: MailOwed;
  context: MailContext;
}

const drawn = (letter: Letter, subject: string, context: MailContext): RenderedMail => {
  const signature = [context.sectionName, context.officeName].filter((line) => line.trim() !== '');
  return {
    subject,
    html: letterHtml(letter, subject, signature),
    text: letterText(letter, signature),
  };
};

export const renderMail = (owed: MailOwed, context: MailContext): RenderedMail =>
  drawn(letterOf({ owed, context }), subjectOf(owed, context), context);

/** Several to one person, where a day's mails do not suffice. */
export const renderDigest = ([first, ...others]: readonly [Owed, ...Owed[]]): RenderedMail => {
  const parts = [first, ...others].map((input) => ({
    subject: subjectOf(input.owed, input.context),
    letter: letterOf(input),
  }));
  return drawn(digest(parts), officeSubject('Rangkuman pemberitahuan', first.context), first.context);
};
