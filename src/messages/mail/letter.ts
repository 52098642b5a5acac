/**
 * What a mail says, before it has a form. Both parts of the mail, html and plain text, are drawn from this one
 * value, so they cannot tell different things.
 */

/** Text, with the words that matter most marked. */
export type Sentence = readonly (string | { readonly strong: string })[];

export interface Detail {
  label: string;
  value: string;
  /** The deadline. */
  strong?: boolean;
}

export interface Letter {
  /** Where the item stands: hidden preheader and first line, since the subject never changes. */
  stage: string;
  /** Name of the addressee; empty where only the address is known. */
  recipient: string;
  opening: Sentence;
  details: readonly Detail[];
  /** People's own words, set apart: a note, a question. */
  quote: { heading: string; text: string } | null;
  list: { heading: string; items: readonly string[] } | null;
  /** What is asked for, above the button. */
  request: Sentence | null;
  /** The one thing to do. */
  button: { label: string; url: string } | null;
  /** Where the reader finds more than this one thing: their whole work, the item's whereabouts. */
  overview: { label: string; url: string } | null;
  /** Other letters told in this one, each under its own subject. */
  parts?: readonly { subject: string; letter: Letter }[];
  /** Small print below: several accounts, who may be asked. */
  hints: readonly string[];
}

/** A letter that only tells. */
export const tellingLetter = (
  input: Pick<Letter, 'stage' | 'recipient' | 'opening'> & Partial<Letter>,
): Letter => ({
  details: [],
  quote: null,
  list: null,
  request: null,
  button: null,
  overview: null,
  hints: [],
  ...input,
});

export const closingWords =
  'Demikian disampaikan, atas perhatian dan kerja sama Bapak/Ibu kami ucapkan terima kasih.';

export const sentByMachine = '(Surel ini dikirim otomatis oleh sistem.)';
