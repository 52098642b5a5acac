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
import { ended } from './templates/ended';
import { faults } from './templates/faults';
import { handedOver } from './templates/handedOver';
import { problem } from './templates/problem';
import { published } from './templates/published';
import { recap } from './templates/recap';
import { received } from './templates/received';
import type { MailContext, Told } from './told';

export type { MailContext } from './told';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

const templates: Record<MailTemplate, (told: Told) => Letter> = {
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

/** Constant per conversation, because mail programs group by it; the stage stands in the letter. */
const subjectOf = (owed: MailOwed, context: MailContext): string => {
  const number = oneLine(context.number, 40);
  if (number !== '') {
    const title = oneLine(withoutEmoji(oneLine(owed.data.title ?? '', 1000)), longestTitleInSubject);
    return `[${number}] ${title || 'Bahan konten'}`;
  }
  const matter =
    owed.template === 'recap' ? 'Rekapitulasi publikasi' : 'Lembar kerja publikasi perlu dibenahi';
  return `[Alur Publikasi] ${matter} - ${oneLine(withoutEmoji(context.officeName), 80)}`;
};

export const renderMail = (owed: MailOwed, context: MailContext): RenderedMail => {
  const letter = templates[owed.template]({ data: owed.data, task: owed.task, context });
  const subject = subjectOf(owed, context);
  const signature = [context.sectionName, context.officeName].filter((line) => line.trim() !== '');
  return {
    subject,
    html: letterHtml(letter, subject, signature),
    text: letterText(letter, signature),
  };
};
