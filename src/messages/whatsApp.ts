/** What people paste into WhatsApp: neither a group nor somebody's chat can be posted to by a program. */
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

/** An item, and whom it waits for. */
export interface Waiting {
  number: string;
  title: string;
  step: string;
  /** Whom it waits for. */
  names: readonly string[];
  dueAt: Instant | null;
  limitAt: Instant | null;
}

/** To people who do not read mail. */
export interface WaitingRequest extends Waiting {
  /** What the one before wrote or asked. */
  note: string;
  /** Of a step that decides: what is judged. */
  judged: { draft: string; caption: string } | null;
  /** What may be answered here, since somebody may record it; empty where it has to be answered in the system. */
  answers: readonly string[];
}

/** The concept and the question, but no link that acts: whoever passes it on must not be able to decide by it. */
export function waitingRequestText(request: WaitingRequest, zone: OfficeZone): string {
  const { number, title, step, names, dueAt, limitAt, note, judged, answers } = request;
  const until = limitAt ?? dueAt;
  const said = (label: string, text: string, most: number): string[] => {
    const words = withoutMarks(oneLine(text, most));
    return words ? [`${label}: ${words}`] : [];
  };
  return [
    `*[${judged ? 'MOHON PERSETUJUAN' : 'MOHON TINDAK LANJUT'}]* ${withoutMarks(oneLine(title, 300))}`,
    `Nomor register: ${number}`,
    `Yth. Bapak/Ibu ${names.map((name) => withoutMarks(oneLine(name, 120))).join(', ')}`,
    `Mohon menyelesaikan langkah ${withoutMarks(oneLine(step, 80))}${until === null ? '' : ` paling lambat *${dayAndTime(until, zone)}*`}.`,
    ...said('Catatan', note, 500),
    ...(judged?.draft ? [`Konsep: ${oneLine(judged.draft, 500)}`] : []),
    ...said('Caption', judged?.caption ?? '', 1000),
    `Mohon membuka surel berjudul “[${number}]”, lalu menekan tombol di dalamnya.`,
    ...(answers.length > 0
      ? [
          `Bila surel tidak dapat dibuka, mohon membalas pesan ini dengan salah satu jawaban: ${answers.map((one) => oneLine(one, 80)).join('; ')}. Jawaban tersebut kami catat sebagai keputusan Bapak/Ibu.`,
        ]
      : []),
  ].join('\n');
}

/** Opens the chooser of chats and groups with the text ready. */
export const whatsAppAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;
