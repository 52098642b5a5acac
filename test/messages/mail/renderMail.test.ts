import PostalMime from 'postal-mime';
import { mimeMessage } from '../../../src/messages/mail/mime';
import { renderDigest, renderMail } from '../../../src/messages/mail/renderMail';
import type { MailTemplate } from '../../../src/workflow/model';
import { context, english, owed, templates, uglyData } from '../samples';

const visible = (html: string) =>
  html
    .replace(/<title>.*?<\/title>|<div style="display:none.*?<\/div>/gs, '')
    .replace(/<\/?strong>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
/** Without the marks of plain text, and without the address that stands behind the button. */
const words = (text: string) => {
  const { link, overview, workbookUrl } = context();
  return [link ?? '', overview?.url ?? '', workbookUrl]
    .reduce((left, address) => left.replace(`: ${address}`, ''), text.replace(/^[>-] /gm, ''))
    .split(/[\s:]+/)
    .filter(Boolean);
};

describe.each(templates)('the mail “%s”', (template: MailTemplate) => {
  const mail = renderMail(owed(template), context());

  it('lets no text of people become markup or a header', () => {
    expect(mail.html).not.toMatch(/<script|<i>|<b>/);
    expect(mail.subject).not.toMatch(/[\r\n\u202a-\u202e]/);
    expect(mail.html + mail.text).not.toMatch(/[\u202a-\u202e]/);
  });

  it('is Indonesian, formal and signed', () => {
    const said = visible(mail.html);
    expect(said).not.toMatch(english);
    expect(said).toContain('Yth. Bapak/Ibu Sri');
    expect(said).toContain('Demikian disampaikan');
    expect(said).toContain('Subbagian Partisipasi, Hubungan Masyarakat dan SDM KPU Kabupaten Pacitan');
    expect(said).toContain('(Surel ini dikirim otomatis oleh sistem.)');
    expect(said).not.toMatch(/ ,|\.\.|: :|“”/);
  });

  it('says the same in both parts, word for word and in the same order', () => {
    expect(words(mail.text)).toEqual(words(visible(mail.html)));
  });

  it('needs no image and asks at most one thing', () => {
    expect(mail.html).not.toMatch(/<img|background-image|<link|@import/);
    expect(mail.html.match(/background:#\w+;border-radius/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(mail.html.match(/<a /g)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it('still stands when almost nothing is input', () => {
    const bare = renderMail(owed(template, {}), context({ link: null, overview: null, workbookUrl: '' }));
    expect(bare.text).not.toMatch(english);
    expect(bare.html).not.toContain('<a ');
    expect(bare.text).not.toMatch(/ {2}| \.|,,/);
  });

  it('arrives whole through Gmail’s raw form', async () => {
    const raw = mimeMessage(
      { ...mail, id: 'm1', to: 'a@b.example', fromName: 'KPU', conversation: '12', sentAt: 0 },
      { address: 'kantor@kpu.example', base64: (text) => Buffer.from(text).toString('base64') },
    );
    const parsed = await PostalMime.parse(raw);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text).toBe(mail.text);
    expect(parsed.html).toBe(mail.html);
  });
});

describe('the subject', () => {
  it('is the same at every stage of an item', () => {
    const subjects = templates.map((template) => renderMail(owed(template), context()).subject);
    expect(new Set(subjects).size).toBe(1);
    expect(subjects[0]).toBe(
      '[012/MEDSOS/IX/2025] =1+1 "Pawai" <script>alert(1)</script> & Bcc: semua@kpu.example gnp.exe',
    );
  });

  it('is bounded, and never empty of meaning', () => {
    const long = renderMail(owed('task', { title: 'Rapat '.repeat(500) }), context()).subject;
    expect([...long].length).toBeLessThan(150);
    expect(long).toMatch(/…$/);
    expect(renderMail(owed('problem', { title: '🎉' }), context()).subject).toContain('Bahan konten');
  });

  it('of what concerns the office names the office', () => {
    const office = context({ number: '' });
    expect(renderMail(owed('recap'), office).subject).toMatch(/^\[Alur Publikasi\] Rekap.*Pacitan$/);
    expect(renderMail(owed('problem'), office).subject).toMatch(/^\[Alur Publikasi\] .*dibenahi.*Pacitan$/);
  });
});

describe('the way to finish', () => {
  it('is the row in the Register while no page is deployed', () => {
    const { text, html } = renderMail(owed('task'), context({ link: null }));
    expect(text).toContain('pada baris 012/MEDSOS/IX/2025 di tab Register');
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/xyz/edit"');
  });

  it('never is an address that runs a script', () => {
    const { html } = renderMail(
      owed('task'),
      context({
        link: 'javascript:alert(1)',
        overview: { of: 'tasks', url: 'javascript:alert(2)' },
        workbookUrl: 'data:x',
      }),
    );
    expect(html).not.toMatch(/href="(javascript|data)/);
  });

  it('is left out of letters that only tell', () => {
    const { text } = renderMail(owed('copy'), context());
    expect(text).not.toContain('rahasia');
    expect(text).toContain('tidak memerlukan tindak lanjut');
  });

  it('leads an officer to all their work beside the one button', () => {
    const { html, text } = renderMail(owed('reminder'), context());
    expect(html).toMatch(/<a href="[^"]*t=semua"[^>]*>Semua pekerjaan Bapak\/Ibu<\/a>/);
    expect(text).toContain('Semua pekerjaan Bapak/Ibu: https://script.google.com/macros/s/abc/exec?t=semua');
  });

  it('is, where there is nothing to do, to see how the item fares', () => {
    const overview = { of: 'track', url: 'https://script.google.com/macros/s/abc/exec?t=lacak' } as const;
    const { html, text } = renderMail(owed('received'), context({ overview }));
    expect(text).toContain('Perkembangan bahan ini: https://script.google.com/macros/s/abc/exec?t=lacak');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it.each(templates)('helps those with several accounts wherever it leads: “%s”', (template) => {
    const overview = { of: 'track', url: 'https://script.google.com/macros/s/abc/exec?t=lacak' } as const;
    const { html, text } = renderMail(owed(template), context({ overview }));
    expect(text.includes('jendela samaran')).toBe(html.includes('<a '));
  });
});

describe('what the letters say', () => {
  it('puts the hard limit in bold, in the office’s zone', () => {
    const { html } = renderMail(owed('task'), context({ zoneName: 'WIT', utcOffsetHours: 9 }));
    expect(html).toContain('<strong>Selasa, 2 September 2025 pukul 16.30 WIT</strong>');
    expect(html).toContain('>Senin, 1 September 2025 pukul 18.30 WIT<');
  });

  it('counts what is left when the reminder leaves', () => {
    expect(renderMail(owed('reminder'), context()).text).toContain('Sisa waktu: 23 jam 30 menit');
    const late = renderMail(owed('reminder'), context({ sentAt: Date.UTC(2025, 8, 3) })).text;
    expect(late).not.toContain('Sisa waktu');
  });

  it('names the SOP when a limit has passed', () => {
    const { text } = renderMail(owed('ended'), context());
    expect(text).toMatch(
      /Sesuai SOP Nomor 3 Tahun 2025, karena .* batas akhir .* konten berikut tidak diunggah \(batal\)/,
    );
  });

  it.each([
    ['ditolak', 'outcome', /tidak disetujui/],
    ['arsip', 'outcome', /disimpan sebagai arsip/],
    ['diturunkan', 'outcome', /diturunkan/],
    ['batal', 'cancelledByOfficer', /atas keputusan petugas, konten berikut tidak diunggah/],
  ])('tells an end “%s” (%s)', (end, reason, said) => {
    expect(renderMail(owed('ended', { ...uglyData, end, reason }), context()).text).toMatch(said);
  });

  it('tells the submitter what is still missing, with a way to add it', () => {
    const held = {
      ...owed('received', { ...uglyData, problem: 'TitleMissing\nTextMissing' }),
      task: { step: '1', round: 1 },
    };
    const { text, html } = renderMail(held, context());
    expect(text).toContain('belum dapat diproses');
    expect(text).toContain('Judul kegiatan');
    expect(text).toContain('Narasi');
    expect(html).toContain('t=rahasia');
  });

  it('bounds a note that never ends', () => {
    const { html } = renderMail(owed('task', { note: 'a'.repeat(200_000) }), context());
    expect(html.length).toBeLessThan(20_000);
  });
});

describe('several mails input in one', () => {
  const input = (['revision', 'copy', 'published'] as const).map((template) => ({
    owed: owed(template),
    context: context(),
  }));
  const digest = renderDigest([input[0]!, ...input.slice(1)]);

  it('leaves out nothing that any of them says between salutation and close, in either part', () => {
    for (const { owed: one, context: its } of input) {
      const alone = renderMail(one, its);
      for (const block of alone.text.split('\n\n').slice(3, -3)) expect(digest.text).toContain(block);
      expect(digest.text).toContain(alone.subject);
    }
    expect(words(digest.text)).toEqual(words(visible(digest.html)));
  });

  it('lets no text of people become markup, and is Indonesian', () => {
    expect(digest.html).not.toMatch(/<script|<i>|<b>/);
    expect(visible(digest.html)).not.toMatch(english);
    expect(digest.subject).toBe('[Alur Publikasi] Rangkuman pemberitahuan - KPU Kabupaten Pacitan');
  });
});
