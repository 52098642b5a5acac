/** What an operator pastes into the office's WhatsApp group: groups cannot be posted to by a program. */
import type { Instant, PostLink } from '../workflow/model';
import { dayAndTime, type OfficeZone } from './dates';
import { oneLine } from './peoplesText';

export interface PublishedContent {
  title: string;
  /** Null: not known yet, then not said. */
  publishedAt: Instant | null;
  posts: readonly PostLink[];
}

/** WhatsApp's marks for bold, italic and the like would end where the title brings its own. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[*_~`]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

export const publishedText = ({ title, publishedAt, posts }: PublishedContent, zone: OfficeZone): string =>
  [
    `*[KONTEN TAYANG]* ${withoutMarks(oneLine(title, 300))}`,
    ...(publishedAt === null ? [] : [`Tanggal tayang: ${dayAndTime(publishedAt, zone)}`]),
    ...posts.map(({ platform, url }) => `${oneLine(platform, 40)}: ${oneLine(url, 500)}`),
    'Mohon dukungan untuk menyukai, mengomentari, dan membagikan. Terima kasih.',
  ].join('\n');

/** Opens the chooser of chats and groups with the text ready. */
export const whatsAppAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;
