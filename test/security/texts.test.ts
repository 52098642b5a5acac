/** Hostile texts on their whole way: form, Register, mail, page, recap, spreadsheet file. */
import { readXlsx } from 'hucre/xlsx';
import PostalMime, { type Email } from 'postal-mime';
import { workbookToXlsx } from '../../demo/xlsx/workbook';
import { tabs } from '../../src/sheetLayout';
import type { ViewResult } from '../../src/api/taskView';
import { fromPage } from '../../demo/scenario/atDoor';
import { answer, expectFine, officers, openOffice, owner, sealedBy, type TestOffice } from '../bundle/office';
import { hostileTexts } from './hostileTexts';

const names = Object.keys(hostileTexts);
/** Signs that are not seen, or turn the direction of what is; halves of a character. Joiners of emoji are none of them. */
const tricks = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff]/u;
const isTricky = (text: string): boolean => tricks.test(text.replace(/\n/g, ''));

let office: TestOffice;
let mails: Email[];
/** Rows of Register, one a text, in their order. */
let rows: Record<string, unknown>[];

beforeAll(async () => {
  office = openOffice();
  office.world.advance(3 * 3_600_000);
  for (const text of Object.values(hostileTexts)) {
    office.world.advance(1_000);
    office.world.submitForm(
      office.formId,
      answer({
        'Judul kegiatan': text,
        'Caption (takarir)': `${text}\nbaris kedua`,
        Narasi: text,
        'Surel pengusul': officers.operator,
      }),
    );
  }
  const token = tokenOf(1);
  const note = Object.values(hostileTexts).join('\n').slice(0, 4_000);
  const request = { token, version: 99, outcome: 'kurang', evidence: { note } };
  expectFine(fromPage(office, 'finishTask', request));
  expectFine(
    office.world.openWorkbook(office.workbook, owner).click(['Publikasi', 'Buat rekap', 'Bulan ini']),
  );
  mails = await Promise.all(
    [officers.steward, officers.operator].flatMap((address) =>
      office.world.mailbox(address).map(({ raw }) => PostalMime.parse(raw)),
    ),
  );
  const [, headings = [], ...body] = office.workbook.values(tabs.register.sheetId);
  rows = body.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
});

const tokenOf = (sequence: number) =>
  sealedBy(office, {
    kind: 'step',
    number: `${String(sequence).padStart(3, '0')}/MEDSOS/IX/2025`,
    step: '2',
    round: 1,
    email: officers.steward,
    row: sequence + 1,
    via: 'page',
    expiresAt: Date.parse('2025-10-01'),
  });

test('everything typed is registered, and what is shown of it is what was typed, without its tricks', () => {
  expect(rows).toHaveLength(names.length);
  const title = (name: string) => rows[names.indexOf(name)]!.Judul;
  for (const name of [
    'script',
    'family of emoji',
    'letters from right to left',
    'stacked accents',
    'apostrophe',
  ])
    expect(title(name)).toBe(hostileTexts[name]);
  expect(title('right to left override')).toBe('laporangpj.exe');
  expect(title('invisible signs')).toBe('Rapat Pleno');
  expect(title('line separators')).toBe('Rapat\nPleno\nAkhir');
});

/** A sign alone is no formula, nor is a number. */
const looksLikeFormula = (text: string): boolean => /^\s*[=@＝＠+\-＋－](?!$|\d*$)/.test(text);

test('downloaded as CSV, no tab but the form’s own holds a text that begins like a formula', () => {
  expect(rows.map(({ Judul }) => Judul)).toContain(`'${hostileTexts.formula}`);
  const texts = office.workbook.tabs
    .filter(({ state }) => !state.title.startsWith('Jawaban'))
    .flatMap(({ state: { title }, sheetId }) =>
      office.workbook.values(sheetId).flatMap((row) => row.map((cell) => [title, cell] as const)),
    );
  expect(texts.filter(([, cell]) => typeof cell === 'string' && looksLikeFormula(cell))).toEqual([]);
});

test('no cell of ours holds a trick, and none but the alarm above Register is a formula', () => {
  const cells = office.workbook.tabs
    .filter(({ state }) => !state.title.startsWith('Jawaban'))
    .flatMap(({ state: { title }, rows: all }) =>
      all.flatMap((row, at) =>
        (row ?? []).map((cell) => {
          const { formula, value = cell } = typeof cell === 'object' && cell !== null ? cell : {};
          return { title, at, formula, value: typeof value === 'string' ? value : '' };
        }),
      ),
    );
  expect(cells.filter(({ formula }) => formula !== undefined)).toMatchObject([{ title: 'Register', at: 0 }]);
  expect(cells.filter(({ value }) => isTricky(value))).toEqual([]);
});

test('mails have one recipient, the headers we wrote, and no markup but ours', () => {
  expect(mails.length).toBeGreaterThan(names.length);
  for (const { to, cc, bcc, subject, headers, text, html, attachments } of mails) {
    expect([to?.length, cc ?? [], bcc ?? [], attachments]).toEqual([1, [], [], []]);
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(subject).toMatch(/^\[\d{3}\/MEDSOS\/IX\/2025\] [^\n]+$/);
    expect(isTricky(`${subject}${text}`)).toBe(false);
    expect(html).not.toMatch(/<(script|img|iframe|object|svg)\b|<[^>]*\son\w+\s*=|href="(?!https:\/\/)/i);
  }
});

test('a page is told them as data, which cannot end its script', () => {
  names.forEach((name, at) => {
    if (at === 0) return;
    const { value } = expectFine(office.world.callFromPage(office.webApp, 'viewTask', [tokenOf(at + 1)]));
    const { view } = value as Extract<ViewResult, { view: unknown }>;
    expect([name, isTricky(`${view.title}${view.caption}${view.narrative}`)]).toEqual([name, false]);
  });
  for (const text of Object.values(hostileTexts)) {
    const { html } = office.world.openWebApp(
      `${office.webApp}?t=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`,
    );
    expect(html.match(/<\/script/gi)).toHaveLength(2);
    expect(html).not.toContain('<script>alert');
  }
});

test('the spreadsheet file holds text where the Sheet does', async () => {
  const { sheets } = await readXlsx(await workbookToXlsx(office.workbook));
  const register = sheets.find(({ name }) => name === 'Register')!;
  const titles = register.rows.slice(2).map((row) => row[1]);
  expect(titles).toContain(`'${hostileTexts.formula}`);
  for (const { name, cells } of sheets)
    for (const [place, cell] of cells ?? [])
      if (!(name === 'Register' && place.startsWith('0,')))
        expect([name, place, cell.formula]).toEqual([name, place, undefined]);
});
