/** A day's mails are few: the urgent first, the rest in one mail a person, and every mail owed is told in the end. */
import PostalMime from 'postal-mime';
import { tabs } from '../../src/sheetLayout';
import { answer, finishTask, officers, openOffice, owner, set, tokenIn, type TestOffice } from './office';

const hour = 3_600_000;
const day = 24 * hour;

function opened(mailsADay: string): TestOffice {
  const office = openOffice();
  set(office, 'Surel per hari', mailsADay);
  office.world.advance(3 * hour);
  return office;
}

const handIn = (office: TestOffice, count: number, from = 1) => {
  for (let at = from; at < from + count; at += 1)
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Bahan ${at}` }));
};

const outbox = ({ workbook }: TestOffice) => workbook.values(tabs.outbox.sheetId).slice(1);
const ofKind = (office: TestOffice, ...kinds: string[]) =>
  outbox(office).filter(([, kind]) => kinds.includes(String(kind)));
const neverTold = (office: TestOffice) => {
  const told = new Set(ofKind(office, 'terkirim', 'dirangkum').map(([id]) => id));
  return ofKind(office, 'surat').filter(([id]) => !told.has(id ?? ''));
};
const textsTo = async ({ world }: TestOffice, address: string) =>
  (await Promise.all(world.mailbox(address).map(({ raw }) => PostalMime.parse(raw)))).map(
    ({ subject, text }) => `${subject}\n${text}`,
  );

/** The most that left within any 24 hours. */
const busiestDay = ({ world }: TestOffice) => {
  const moments = world.sentMail(owner).map(({ sentAt }) => sentAt);
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + day).length));
};

test('no 24 hours bring more mails than the budget, the requests come before the receipts, and nothing is lost', () => {
  const office = opened('10');
  handIn(office, 8);
  office.world.advance(1 * hour);
  const requests = ofKind(office, 'surat').filter(([, , , , template]) => template === 'task');
  const told = new Set(ofKind(office, 'terkirim', 'dirangkum').map(([id]) => id));
  expect(requests).toHaveLength(8);
  expect(requests.filter(([id]) => !told.has(id ?? ''))).toEqual([]);
  expect(neverTold(office).length).toBeGreaterThan(0);
  office.world.advance(3 * day, { everyMinutes: 30 });
  expect(busiestDay(office)).toBeLessThanOrEqual(10);
  expect(neverTold(office).filter(([, , at]) => office.world.now() - Date.parse(String(at)) > day)).toEqual(
    [],
  );
});

test('what is merged says everything each mail says, and each button does its own work', async () => {
  const office = opened('6');
  handIn(office, 6);
  office.world.advance(1 * hour);
  const merged = (await textsTo(office, officers.steward)).filter((text) => text.includes('Rangkuman'));
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatch(/\[00\d\/MEDSOS\/IX\/2025\] Bahan \d\nMenunggu tindak lanjut Bapak\/Ibu/);
  const links = merged[0]!.match(/https:\/\/script\.google\.com\/\S+\?t=step!\S+/g) ?? [];
  expect(links.length).toBeGreaterThan(1);
  expect(new Set(links).size).toBe(links.length);
  for (const link of links) {
    expect(finishTask(office, tokenIn(link), 'lengkap')).toHaveProperty('done');
  }
});

test('that it will not suffice is told once, with its figures, and stands in Kesehatan sistem', async () => {
  const office = opened('12');
  handIn(office, 2);
  office.world.advance(2 * hour);
  const warnings = async () => (await textsTo(office, owner)).filter((text) => text.includes('Jatah surel'));
  expect(await warnings()).toHaveLength(1);
  expect((await warnings())[0]).toMatch(/sisa \d+, perlu \d+/);
  const health = office.script.callFromDialog('checkHealth', [null], { as: owner });
  expect(JSON.stringify(health.value)).toMatch(
    /Dalam 24 jam terakhir terkirim \d+ dari 12: sisa \d+, perlu \d+/,
  );
});

test('where Google’s own quota is spent first, nothing is given up, and all leaves once it is back', () => {
  const office = opened('100');
  office.world.setMailQuota(owner, 4);
  handIn(office, 5);
  office.world.advance(20 * hour, { everyMinutes: 30 });
  expect(office.world.sentMail(owner)).toHaveLength(4);
  expect(ofKind(office, 'gagal')).toEqual([]);
  expect(ofKind(office, 'ditunda').length).toBeLessThanOrEqual(45);
  office.world.setMailQuota(owner, 100);
  office.world.advance(2 * hour);
  expect(neverTold(office)).toEqual([]);
});

test('with Sistem lost the day’s mails are counted from Kotak Keluar again', () => {
  const office = opened('10');
  handIn(office, 8);
  office.world.advance(1 * hour);
  office.world.person(office.workbook).deleteSheet(tabs.system.sheetId);
  handIn(office, 4, 9);
  office.world.advance(5 * hour);
  expect(busiestDay(office)).toBeLessThanOrEqual(10);
});
