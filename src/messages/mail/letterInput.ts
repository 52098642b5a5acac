/** What every template is told, and the sentences most of them share. */
import type { Instant, MailData, MailOwed } from '../../workflow/model';
import { dayAndTime, instantFromUtcText, type OfficeZone } from '../dates';
import { isWebAddress, linesOf, oneLine, severalLines } from '../peoplesText';
import { submitterWords } from '../submitter';
import type { Detail, Letter } from './letter';

export interface MailContext extends OfficeZone {
  /** Register number; empty for what concerns the office rather than an item. */
  number: string;
  officeName: string;
  sectionName: string;
  /** The page where the task can be finished; null where there is none. */
  link: string | null;
  /** All the reader's open work, or how the item fares; null where there is no page. */
  overview: { of: 'tasks' | 'track'; url: string } | null;
  workbookUrl: string;
  sentAt: Instant;
}

export interface LetterInput {
  data: MailData;
  task: MailOwed['task'];
  context: MailContext;
}

export const recipientOf = ({ data }: LetterInput): string => oneLine(data.recipient ?? '', 120);

export const stepOf = ({ data }: LetterInput): string => oneLine(data.step ?? '', 80);

/** For the middle of a sentence, which must not have a hole. */
export const stepWords = (input: LetterInput): string => stepOf(input) || 'SOP';

/** `Selasa, 2 September 2025 pukul 14.30 WIB`, or null when not told. */
export const dateText = (utcText: string | undefined, zone: OfficeZone): string | null => {
  const instant = instantFromUtcText(utcText);
  return instant === null ? null : dayAndTime(instant, zone);
};

const present = (rows: readonly (Detail | null)[]): Detail[] =>
  rows.filter((row): row is Detail => row !== null);

export const detail = (label: string, value: string | null | undefined, strong = false): Detail | null => {
  const text = oneLine(value ?? '', 600);
  return text === '' ? null : { label, value: text, strong };
};

/** What identifies the item, then what the template adds. */
export const itemDetails = (input: LetterInput, ...more: (Detail | null)[]): Detail[] =>
  present([
    detail('Nomor register', input.context.number),
    detail('Judul', input.data.title),
    detail('Subbagian', input.data.section),
    detail('Jenis konten', input.data.contentType),
    ...more,
  ]);

/** What an officer works on, so that deciding needs no search: the material until there is a concept, then the concept. */
export const workDetails = ({ data }: LetterInput): (Detail | null)[] => [
  detail('Pengusul', submitterWords(data)),
  data.draft ? null : detail('Bahan', data.materials),
  detail('Konsep', data.draft),
  detail('Caption', data.caption),
];

/** The standard is a target; the limit ends the item, so it is the one in bold where both stand. */
export const deadlineDetails = ({ data, context }: LetterInput): (Detail | null)[] => {
  const limit = dateText(data.limitAt, context);
  const due = dateText(data.dueAt, context);
  return [
    detail(limit ? 'Waktu baku sampai' : 'Batas waktu', due, !limit),
    detail('Batas akhir', limit, true),
  ];
};

export const noteQuote = ({ data }: LetterInput, heading: string): Letter['quote'] => {
  const text = severalLines(data.note ?? '');
  return text === '' ? null : { heading, text };
};

export const outcomeList = ({ data }: LetterInput): Letter['list'] => {
  const items = linesOf(data.outcomes).map((outcome) => oneLine(outcome, 80));
  return items.length > 1 ? { heading: 'Pilihan keputusan', items } : null;
};

const severalAccounts =
  'Apabila halaman tidak terbuka karena beberapa akun Google sedang aktif, salin tautannya lalu buka di jendela samaran.';

type Way = Pick<Letter, 'request' | 'button' | 'overview' | 'hints'>;

const overviewLabels = { tasks: 'Semua pekerjaan Bapak/Ibu', track: 'Perkembangan bahan ini' };

const overviewOf = ({ overview }: MailContext): Letter['overview'] =>
  overview && isWebAddress(overview.url) ? { label: overviewLabels[overview.of], url: overview.url } : null;

/** How the work can be done from this mail: by its button, or, without a page, at the row in the Register. */
export const wayToFinish = (input: LetterInput, request: string, label: string): Way => {
  const { link, number, workbookUrl } = input.context;
  const overview = overviewOf(input.context);
  if (!input.task) return { request: null, button: null, overview, hints: overview ? [severalAccounts] : [] };
  if (link !== null && isWebAddress(link)) {
    return {
      request: [`${request} melalui tombol atau tautan berikut.`],
      button: { label, url: link },
      overview,
      hints: [severalAccounts],
    };
  }
  return {
    request: [
      `${request} melalui menu “Publikasi” pada baris `,
      { strong: number },
      ' di tab Register lembar kerja berikut.',
    ],
    button: isWebAddress(workbookUrl) ? { label: 'Buka lembar kerja', url: workbookUrl } : null,
    overview,
    hints: [severalAccounts],
  };
};

/** Where only the workbook can help: something to mend, a recap to read. */
export const wayToWorkbook = (
  { context: { workbookUrl }, data: { sheetId } }: LetterInput,
  request: string,
): Way => ({
  request: [request],
  button: isWebAddress(workbookUrl)
    ? { label: 'Buka lembar kerja', url: sheetId ? `${workbookUrl}#gid=${sheetId}` : workbookUrl }
    : null,
  overview: null,
  hints: [severalAccounts],
});

/** Where there is nothing to do but see how it fares. */
export const wayToTrack = ({ context }: LetterInput): Pick<Letter, 'request' | 'button' | 'hints'> => {
  const overview = overviewOf(context);
  return overview
    ? {
        request: ['Perkembangan bahan dapat dilihat melalui tombol berikut.'],
        button: overview,
        hints: [severalAccounts],
      }
    : { request: null, button: null, hints: [] };
};
