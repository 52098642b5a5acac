import type { MailContext } from '../../src/messages/mail/renderMail';
import type { MailOwed, MailTemplate } from '../../src/workflow/model';

/** WIB. */
export const wib = { zoneName: 'WIB', utcOffsetHours: 7 };

export const context = (more: Partial<MailContext> = {}): MailContext => ({
  number: '012/MEDSOS/IX/2025',
  officeName: 'KPU Kabupaten Pacitan',
  sectionName: 'Subbagian Partisipasi, Hubungan Masyarakat dan SDM',
  ...wib,
  link: 'https://script.google.com/macros/s/abc/exec?t=rahasia',
  overview: { of: 'tasks', url: 'https://script.google.com/macros/s/abc/exec?t=semua' },
  workbookUrl: 'https://docs.google.com/spreadsheets/d/xyz/edit',
  sentAt: Date.UTC(2025, 8, 1, 8, 0),
  ...more,
});

/** Everything told at once, as unkind as people's text can be. */
export const uglyData: MailOwed['data'] = {
  recipient: 'Sri <b>Wahyuni</b>',
  title: '=1+1 "Pawai" <script>alert(1)</script> & 🎉\r\nBcc: semua@kpu.example \u202Egnp.exe',
  section: 'Keuangan, Umum & Logistik',
  contentType: 'Berita',
  step: 'Setujui',
  description: 'Hasil suntingan diserahkan kepada Tim Approval (Komisioner dan atau Sekretaris)',
  outcomes: 'setuju\nperbaiki\ntidak setuju',
  dueAt: '2025-09-01T09:30:00.000Z',
  limitAt: '2025-09-02T07:30:00.000Z',
  note: 'Baris satu <i>miring</i>\nbaris dua & "kutipan"',
  by: 'Budi O’Neill',
  officer: 'Citra',
  outcome: 'perbaiki',
  end: 'batal',
  reason: 'limitPassed',
  posts: 'Instagram: https://www.instagram.com/p/AbCdEf123/\nX: https://x.com/kpu/status/12345',
  sop: 'Nomor 3 Tahun 2025',
  period: '2025-09',
};

export const owed = (template: MailTemplate, data: MailOwed['data'] = uglyData): MailOwed => ({
  template,
  to: 'sri@kpu.example',
  task: ['task', 'clarification', 'revision', 'reminder'].includes(template) ? { step: '4', round: 1 } : null,
  data,
});

export const templates: MailTemplate[] = [
  'received',
  'task',
  'clarification',
  'revision',
  'reminder',
  'handedOver',
  'recorded',
  'copy',
  'published',
  'ended',
  'problem',
  'recap',
  'faults',
];

/** Words that would betray that somebody forgot to translate. */
export const english =
  /\b(the|and|your|please|click|error|submit|deadline|approve|approved|reject|rejected|cancel|cancelled|send|sent|loading|undefined|null|NaN|Invalid Date|object Object)\b/i;
