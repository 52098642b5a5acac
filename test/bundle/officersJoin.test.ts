/** Petugas is typed cell by cell while items wait: whoever belongs to a step hears of it once. */
import { tabs } from '../../src/sheetLayout';
import { fromPage } from '../../demo/scenario/atDoor';
import { answer, expectFine, linkIn, officers, openOffice, tokenIn, type TestOffice } from './office';

const minutes = 60_000;
const newcomer = 'editor.baru@kpu-pacitan.test';
const mailsTo = ({ world }: TestOffice, email: string) => world.mailbox(email).length;

const cell = ({ world, workbook }: TestOffice, row: number, heading: string, value: string) => {
  const column = (workbook.values(tabs.staff.sheetId)[0] ?? []).indexOf(heading) + 1;
  world.person(workbook).edit(tabs.staff.sheetId, row, column, value);
};

/** It waits to be checked, and the sweep has been by. */
function withOneItem(): TestOffice {
  const office = openOffice();
  office.world.advance(180 * minutes);
  office.world.submitForm(office.formId, answer());
  office.world.advance(6 * minutes);
  return office;
}

const accept = ({ world, webApp }: TestOffice): void => {
  const token = tokenIn(linkIn(world, officers.steward));
  const request = { token, version: 99, outcome: 'lengkap', evidence: {} };
  expect(expectFine(fromPage({ world, webApp }, 'finishTask', request)).value).toHaveProperty('done');
};

/** The editor's row, the second. */
const replaceEditor = (office: TestOffice) => cell(office, 3, 'Surel', newcomer);
/** Below all the others. */
const typeNewcomer = (office: TestOffice) => {
  const row = Object.keys(officers).length + 2;
  cell(office, row, 'Nama', 'Ema Puspita');
  cell(office, row, 'Surel', newcomer);
  return (roles: string) => cell(office, row, 'Peran', roles);
};

test('a step that begins before the sweep has seen who is new in Petugas asks them once', () => {
  const office = withOneItem();
  replaceEditor(office);
  accept(office);
  office.world.advance(30 * minutes);
  expect(mailsTo(office, newcomer)).toBe(1);
  expect(mailsTo(office, officers.editor)).toBe(0);
});

test('whoever is typed in while the step waits is asked by the next sweep', () => {
  const office = withOneItem();
  accept(office);
  typeNewcomer(office)('Editor');
  office.world.advance(6 * minutes);
  expect(mailsTo(office, newcomer)).toBe(1);
  office.world.advance(30 * minutes);
  expect(mailsTo(office, newcomer)).toBe(1);
});

test('nobody is forgotten whose role is typed after a sweep has seen their address', () => {
  const office = withOneItem();
  accept(office);
  const giveRole = typeNewcomer(office);
  office.world.advance(6 * minutes);
  expect(mailsTo(office, newcomer)).toBe(0);
  giveRole('Editor');
  office.world.advance(30 * minutes);
  expect(mailsTo(office, newcomer)).toBe(1);
});

test('nor asked twice when Sistem is lost and made again from Riwayat', () => {
  const office = withOneItem();
  accept(office);
  typeNewcomer(office)('Editor');
  office.world.advance(6 * minutes);
  office.world.person(office.workbook).deleteSheet(tabs.system.sheetId);
  office.world.advance(30 * minutes);
  expect(mailsTo(office, newcomer)).toBe(1);
});
