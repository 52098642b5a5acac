/**
 * A finished mail as RFC 5322 text for Gmail's `raw`. Written by hand because the packages for it call the clock
 * and chance, do not fold long subjects, and want globals Apps Script lacks; what is left of them is this page.
 * The result is ASCII only and the same for the same mail, so that a second sending is recognised as such.
 */
import type { Instant } from '../../workflow/model';
import { oneLine } from '../peoplesText';

export interface FinishedMail {
  /** Stable id of the mail owed. */
  id: string;
  to: string;
  fromName: string;
  subject: string;
  html: string;
  text: string;
  /** Same for all mails of one item. */
  conversation: string;
  sentAt: Instant;
}

export interface Sender {
  /** The account that sends; Gmail replaces any other. */
  address: string;
  /** Base64 of the text's UTF-8 bytes: `Utilities.base64Encode(text, Utilities.Charset.UTF_8)`. */
  base64: (text: string) => string;
}

const lineEnd = '\r\n';
/** A name nobody owns, by RFC 2606: ids never lead to a real host. */
const domain = 'alur-publikasi.invalid';
/** 39 bytes are 52 characters of base64: with `Subject: =?UTF-8?B??=` the line keeps to the standard's 76. */
const bytesPerWord = 39;

const idText = (text: string): string => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
const messageId = (text: string): string => `<${idText(text)}@${domain}>`;

/** Nothing of an address may end the header or begin a second recipient. */
const bareAddress = (address: string): string => address.replace(/[^\x21-\x7e]|[<>(),;:"\\[\]]/g, '');

const utf8Length = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 2047 words, each whole in itself: a character is never split over two of them. */
const encodedWords = (text: string, base64: Sender['base64']): string => {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const character of oneLine(text, 500)) {
    const more = utf8Length(character);
    if (bytes + more > bytesPerWord) {
      words.push(word);
      word = '';
      bytes = 0;
    }
    word += character;
    bytes += more;
  }
  if (word) words.push(word);
  return words.map((part) => `=?UTF-8?B?${base64(part)}?=`).join(lineEnd + ' ');
};

const part = (type: string, content: string, base64: Sender['base64']): string =>
  [
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(content).match(/.{1,76}/g) ?? []),
  ].join(lineEnd);

export const mimeMessage = (mail: FinishedMail, { address, base64 }: Sender): string => {
  const conversation = messageId(`percakapan.${mail.conversation}`);
  const boundary = `=_${idText(mail.id).slice(0, 60)}`;
  const name = encodedWords(mail.fromName, base64);
  return [
    `Date: ${new Date(mail.sentAt).toUTCString().replace('GMT', '+0000')}`,
    `From: ${name ? name + ' ' : ''}<${bareAddress(address)}>`,
    `To: <${bareAddress(mail.to)}>`,
    `Subject: ${encodedWords(mail.subject, base64)}`,
    `Message-ID: ${messageId(mail.id)}`,
    `In-Reply-To: ${conversation}`,
    `References: ${conversation}`,
    // Holiday replies must not answer a machine.
    'Auto-Submitted: auto-generated',
    'Content-Language: id',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('text/plain', mail.text, base64),
    `--${boundary}`,
    part('text/html', mail.html, base64),
    `--${boundary}--`,
    '',
  ].join(lineEnd);
};
