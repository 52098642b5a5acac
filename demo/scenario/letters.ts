/** A mail as its reader sees it: the plain text and the button's address. */
import type { Mail } from '../../emulator/index';

export interface Letter {
  to: string;
  at: number;
  /** The item's number, in the brackets of the subject; empty when the mail is about no item. */
  number: string;
  text: string;
  /** The link to a task; a mail with a list or with news of an item has none. */
  link: string | null;
}

export function readLetter(to: string, { raw, subject, sentAt }: Mail): Letter {
  const [, encoded = ''] = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return {
    to,
    at: sentAt,
    number: /\[([^\]]+)\]/.exec(subject)?.[1] ?? '',
    text,
    link: /https:\/\/script\.google\.com\/\S+\?t=step\S*/.exec(text)?.[0] ?? null,
  };
}

/** How the form asks an office with several procedures which one is meant. */
export const procedureQuestion = 'Tujuan publikasi';

/** The columns a letter asks its reader to mend; none where it asks for something else. */
export function columnsToMend({ text }: Letter): string[] {
  const named = /memperbaiki kolom “([^”]+)”/.exec(text)?.[1];
  const tooLong = /melebihi panjang[^“]*“([^:”]+):/.exec(text)?.[1];
  const lacking = /Tabel SOP masih meminta: ([^.]+)\./.exec(text)?.[1] ?? '';
  return [
    ...(named ? [named] : []),
    ...(tooLong ? [tooLong] : []),
    ...(text.includes('pilihan prosedur') ? [procedureQuestion] : []),
    ...lacking.split(';').flatMap((words) => columnFor.find(([asked]) => asked.test(words))?.[1] ?? []),
  ];
}

const columnFor: readonly (readonly [asked: RegExp, heading: string])[] = [
  [/^\s*tautan/i, 'Tautan foto dan/atau video'],
  [/^\s*caption/i, 'Caption (takarir)'],
  [/^\s*narasi/i, 'Narasi'],
  [/^\s*tanggal tayang/i, 'Tanggal tayang yang diharapkan'],
];

export const tokenOf = (link: string): string => new URL(link).searchParams.get('t') ?? '';
