import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailSummary, MailView } from '../localOffice/view';

export interface KeptMail {
  id: string;
  raw: string;
  sentAt: number;
}

const parsed = new WeakMap<object, Promise<Email>>();

/** A mail never changes once delivered, so it is parsed once. */
function parse(mail: KeptMail): Promise<Email> {
  const found = parsed.get(mail) ?? PostalMime.parse(mail.raw, { attachmentEncoding: 'base64' });
  parsed.set(mail, found);
  return found;
}

export async function mailSummary(mail: KeptMail, time: string, unread: boolean): Promise<MailSummary> {
  const email = await parse(mail);
  return {
    id: mail.id,
    from: email.from?.name || addressWords(email.from),
    subject: email.subject || '(tanpa subjek)',
    preview: preview(email),
    time,
    unread,
  };
}

export async function mailView(mail: KeptMail, time: string): Promise<MailView> {
  const email = await parse(mail);
  return {
    id: mail.id,
    from: addressWords(email.from),
    to: (email.to ?? []).map(addressWords).join(', '),
    subject: email.subject || '(tanpa subjek)',
    time,
    html: withInlineImages(email),
    text: email.text ?? '',
  };
}

function addressWords(address: Address | undefined): string {
  if (!address) return '';
  return address.name && address.address
    ? `${address.name} <${address.address}>`
    : (address.address ?? address.name);
}

function preview({ text = '', html = '' }: Email): string {
  const words = text || html.replace(/<(style|head)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ');
  return words.replace(/\s+/g, ' ').trim().slice(0, 160);
}

function withInlineImages({ html = '', attachments }: Email): string {
  return attachments.reduce((page, { contentId, mimeType, content }) => {
    const id = contentId?.replace(/^<|>$/g, '');
    return id ? page.replaceAll(`cid:${id}`, `data:${mimeType};base64,${content as string}`) : page;
  }, html);
}
