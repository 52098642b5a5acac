import PostalMime from 'postal-mime';
import { mimeMessage, type FinishedMail } from '../../../src/messages/mail/mime';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const sender = { address: 'kantor@kpu.example', base64 };
const mail = (more: Partial<FinishedMail> = {}): FinishedMail => ({
  id: 'm-17',
  to: 'sri@kpu.example',
  fromName: 'Subbagian Partisipasi, Hubungan Masyarakat dan SDM KPU Kabupaten Pacitan',
  subject: '[012/MEDSOS/IX/2025] Rapat Koordinasi',
  html: '<p>Halo</p>',
  text: 'Halo',
  conversation: '012/MEDSOS/IX/2025',
  sentAt: Date.UTC(2025, 8, 1, 7, 30),
  ...more,
});
const parse = (more: Partial<FinishedMail> = {}) => PostalMime.parse(mimeMessage(mail(more), sender));
const headerLines = (more: Partial<FinishedMail> = {}) =>
  mimeMessage(mail(more), sender).split('\r\n\r\n')[0]!;

describe('a mail as MIME text', () => {
  it.each([
    ['a line break in the subject', { subject: 'Judul\r\nBcc: semua@kpu.example' }],
    ['a line break in the name', { fromName: 'KPU\r\nBcc: semua@kpu.example' }],
    ['a line break in the address', { to: 'sri@kpu.example>\r\nBcc: <semua@kpu.example' }],
    ['a line break in the id', { id: 'm\r\nBcc: semua@kpu.example' }],
    ['a line break in the conversation', { conversation: '1\r\nBcc: semua@kpu.example\r\n\r\nisi' }],
  ])('lets no header in through %s', async (_what, more) => {
    const parsed = await parse(more);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.to).toHaveLength(1);
    expect(headerLines(more)).not.toMatch(/^Bcc/im);
    expect(parsed.html?.trim()).toBe('<p>Halo</p>');
  });

  it('makes one recipient of two addresses rather than send to both', async () => {
    const parsed = await parse({ to: 'sri@kpu.example, budi@kpu.example' });
    expect(parsed.to).toHaveLength(1);
  });

  it.each([
    'Pawai 🎉👩‍👩‍👧 budaya',
    '"Kutipan" <b>tebal</b> & =1+1',
    '=?UTF-8?B?SmFoYXQ=?=',
    'Koordinasi '.repeat(9).trim(),
    'Évaluasi ñ '.repeat(9).trim(),
    '选举 '.repeat(30).trim(),
  ])('brings the subject over whole: %s', async (subject) => {
    expect((await parse({ subject })).subject).toBe(subject);
  });

  it('keeps every line short and in ASCII', () => {
    const raw = mimeMessage(
      mail({ subject: '🎉é '.repeat(100), fromName: 'é'.repeat(90), html: 'é'.repeat(5000) }),
      sender,
    );
    expect(raw).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('carries both parts, the sender and the time', async () => {
    const parsed = await parse({ html: '<p>“Halo” 🎉</p>', text: '--=_m-17\n“Halo” 🎉' });
    expect(parsed.html?.trim()).toBe('<p>“Halo” 🎉</p>');
    expect(parsed.text?.trim()).toBe('--=_m-17\n“Halo” 🎉');
    expect(parsed.from).toEqual({ address: 'kantor@kpu.example', name: mail().fromName });
    expect(parsed.date).toBe('2025-09-01T07:30:00.000Z');
    expect(parsed.attachments).toEqual([]);
  });

  it('says the same when sent again, and names the conversation', async () => {
    expect(mimeMessage(mail(), sender)).toBe(mimeMessage(mail(), sender));
    const [first, second] = [await parse({ id: 'a' }), await parse({ id: 'b' })];
    expect(first.messageId).not.toBe(second.messageId);
    expect(first.references).toBe(second.references);
    expect(first.inReplyTo).toBe(first.references);
    expect(headerLines()).toContain('Auto-Submitted: auto-generated');
  });
});
