/** A mail as its reader sees it: the plain text and the button's address. */
import type { Mail } from '../../emulator/index';

export interface Letter {
  to: string;
  at: number;
  /** Between the brackets of the subject; empty where it is of no item. */
  number: string;
  text: string;
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
    link: /https:\/\/script\.google\.com\/\S+/.exec(text)?.[0] ?? null,
  };
}

/** How the form asks an office with several procedures which one is meant. */
export const procedureQuestion = 'Tujuan publikasi';

/** The column a letter asks its reader to mend; null where it asks for something else. */
export function columnToMend({ text }: Letter): string | null {
  const named = /memperbaiki kolom “([^”]+)”/.exec(text)?.[1];
  const tooLong = /melebihi panjang[^“]*“([^:”]+):/.exec(text)?.[1];
  return named ?? tooLong ?? (text.includes('pilihan prosedur') ? procedureQuestion : null);
}

export const tokenOf = (link: string): string => new URL(link).searchParams.get('t') ?? '';
