import type { Page } from 'playwright-core';
import { moveForm, recordForm } from '../../../src/google/menu/forms';
import { callsOf, PagesInBrowser, type Replies } from '../browser';
import { selectedItem } from '../samples';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (replies: Replies, form: object = recordForm(selectedItem)) => {
  page = await pages.open('office', form, replies);
};
const send = () => page.getByRole('button', { name: 'Catat keputusan' });
const said = (text: RegExp) => page.getByText(text).first().waitFor();
const fillIn = async () => {
  await page.getByLabel(/^Pemberi keputusan/).selectOption('dimas');
  await page.getByLabel(/^Keputusan/).selectOption('setuju');
  await page.getByLabel('Cara keputusan').selectOption('WhatsApp');
  await page.getByLabel('Bukti').fill('https://drive.google.com/bukti');
};

it('sends the answers once with what it was given, shows that the work goes on, and says what became of it', async () => {
  const text = '012/MEDSOS/IX/2025: “setuju” tercatat.';
  await open({
    recordDecision: [
      { done: true, text, afterMs: 1500 },
      { done: true, text },
    ],
  });
  await fillIn();
  await send().click();
  await said(/Sedang diproses/);
  await send().click({ force: true });
  await said(/“setuju” tercatat/);
  expect(await callsOf(page, 'recordDecision')).toEqual([
    {
      number: selectedItem.number,
      row: 4,
      version: 7,
      by: 'dimas@kpu.test',
      outcome: 'setuju',
      how: 'whatsApp',
      note: '',
      proof: 'https://drive.google.com/bukti',
    },
  ]);
});

it('sends nothing while an answer is missing, and leads to it', async () => {
  await open({ recordDecision: [{ done: true, text: '' }] });
  await fillIn();
  await page.getByLabel('Bukti').fill(' ');
  await send().click();
  await said(/Bagian ini belum diisi/);
  await page.waitForFunction(() => document.activeElement?.id === 'isian-proof');
  expect(await callsOf(page, 'recordDecision')).toEqual([]);
});

it.each([
  [{ done: false, text: 'Bukan giliran Bapak/Ibu.' }, /Bukan giliran/],
  [{ error: { message: 'NetworkError: Connection failure due to HTTP 0' } }, /Tidak ada sambungan internet/],
])('keeps what was typed where it was not recorded: %j', async (reply, words) => {
  await open({ recordDecision: [reply] });
  await fillIn();
  await send().click();
  await said(words);
  expect(await page.getByLabel('Bukti').inputValue()).toBe('https://drive.google.com/bukti');
});
it('asks for agreement where there is nothing to answer, and tells each line of what became of it', async () => {
  const form = moveForm({ from: 'lama@kpu.test', to: 'baru@kpu.test' });
  await open({ takeOffice: [{ done: true, text: 'Satu.\nDua.' }] }, form);
  await said(/dari lama@kpu.test ke akun ini \(baru@kpu.test\)/);
  await page.getByRole('button', { name: 'Pindahkan ke akun ini' }).click();
  await said(/Satu/);
  expect((await page.getByText('Satu').innerText()).split('\n')).toEqual(['Satu.', 'Dua.']);
});
