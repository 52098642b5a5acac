/** The PDF of a finished recap, through the bundle as built: kept once, and not lost whatever Google answers. */
import type { HealthResult } from '../../src/api/healthView';
import { tabs } from '../../src/sheetLayout';
import { choose, expectFine, officers, openOffice, owner, reopen, set, type TestOffice } from './office';

const day = 86_400_000;
/** In the morning of the first working day after September. */
const october = Date.parse('2025-10-01T01:00:00Z');

let saved: { office: TestOffice; world: string };
beforeAll(() => {
  const office = openOffice();
  office.world.advanceTo('2025-09-30T23:00:00Z', { everyMinutes: 24 * 60 });
  saved = { office, world: office.world.save() };
});
const endOfSeptember = (): TestOffice => reopen(saved.office, saved.world);
const successor = officers.steward;
const refusedWith = (message: string) => Object.assign(new Error(message), { details: { code: 403 } });
const notGranted = refusedWith('The user has not granted the app 1 read access to the file 2.');
const outOfBreath = refusedWith('User Rate Limit Exceeded');

const pdfs = ({ world }: TestOffice) =>
  world.files().filter(({ mimeType }) => mimeType === 'application/pdf');
const folder = 'application/vnd.google-apps.folder';
const folders = ({ world }: TestOffice) => world.files().filter(({ mimeType }) => mimeType === folder);
const textOf = (file: { content: string } | undefined): string =>
  Buffer.from(file?.content ?? '', 'base64').toString('latin1');
const until = ({ world }: TestOffice, time: number) => world.advanceTo(time, { everyMinutes: 30 });
const banner = ({ workbook }: TestOffice) =>
  String(workbook.values(tabs.register.sheetId)[0]?.find((cell) => /Drive/.test(String(cell))) ?? '');
const forPage = ({ workbook }: TestOffice) =>
  workbook.values(tabs.journal.sheetId).filter((row) => row.includes('ReportArchived'));

describe('the PDF of a finished recap', () => {
  it('lies in the archive folder, named by period and time, and Riwayat tells where', () => {
    const office = endOfSeptember();
    until(office, october + 3_600_000);
    const names = pdfs(office).map(({ name }) => name);
    expect(names).toContainEqual(
      expect.stringMatching(/^Rekap 2025-09 \(disusun 2025-10-01 0[78]\.\d\d\)\.pdf$/),
    );
    expect(folders(office)).toMatchObject([{ owner, name: 'Arsip Rekap Publikasi' }]);
    const [monthly] = pdfs(office);
    expect(monthly?.parents).toEqual([folders(office)[0]?.id]);
    const content = textOf(monthly);
    expect(content).toMatch(/^%PDF-[\s\S]*REKAPITULASI[\s\S]*%%EOF\n$/);
    expect(content).not.toMatch(/@|Catatan kantor|alur-publikasi:/);
    expect(forPage(office).flat().join(' ')).toContain(`https://drive.google.com/file/d/${monthly?.id}`);
    until(office, october + day);
    expect(pdfs(office).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['a page to sign in, with code 200', { code: 200, text: 'Sign in' }],
    ['that there were too many', { code: 429, text: 'Too many requests' }],
  ])('is printed plainly from a copy of the one tab where the export answers %s', (_case, page) => {
    const office = endOfSeptember();
    office.world.answerExports(page);
    until(office, october + 3_600_000);
    const [monthly] = pdfs(office);
    expect(monthly?.name).toMatch(/^Rekap 2025-09 /);
    const content = textOf(monthly);
    expect(content).toMatch(/REKAPITULASI/);
    expect(content).not.toMatch(/@|Catatan kantor|alur-publikasi:/);
    expect(office.world.files().filter(({ name }) => /sementara/.test(name))).toEqual([]);
  });

  it('is made later where both ways fail; meanwhile Register says so and the tab is there', () => {
    const office = endOfSeptember();
    office.world.answerExports({ code: 500, text: 'Sorry' });
    const mend = office.world.intercept(({ call }) => {
      if (call === 'Spreadsheet.getAs') throw new Error('Service error: Spreadsheets');
    });
    until(office, october + 3_600_000);
    const kept = office.world.files().filter(({ mimeType }) => mimeType !== folder);
    expect(kept.map(({ name }) => name)).toEqual([]);
    expect(office.workbook.findTitle('Rekap 2025-09')).toBeDefined();
    expect(banner(office)).toContain('Rekap 2025-09');
    const asked = () => office.world.meter.calls['UrlFetchApp.fetch'] ?? 0;
    const before = asked();
    until(office, october + 5 * 3_600_000);
    // Two reports, each with pauses that double.
    expect(asked() - before).toBeLessThanOrEqual(8);
    mend();
    office.world.answerExports(null);
    until(office, october + 3 * day);
    expect(pdfs(office).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Rekap 2025-09 /));
    expect(banner(office)).toBe('');
  });

  it('is made once where the recap was made again while its first PDF failed', () => {
    const office = endOfSeptember();
    office.world.answerExports({ code: 500, text: 'Sorry' });
    let madeAgain = false;
    const mend = office.world.intercept(({ call }) => {
      if (call !== 'Spreadsheet.getAs') return;
      if (!madeAgain) {
        madeAgain = true;
        expectFine(office.script.callFromDialog('recapPeriod', ['Rekap 2025-09']));
      }
      throw new Error('Service error: Spreadsheets');
    });
    until(office, october + 3_600_000);
    expect(madeAgain).toBe(true);
    mend();
    office.world.answerExports(null);
    until(office, october + 3 * day);
    expect(pdfs(office).filter(({ name }) => /^Rekap 2025-09 /.test(name))).toHaveLength(1);
  });

  it('is made again rather than lost by an execution that dies between file and receipt', () => {
    const office = endOfSeptember();
    let died = false;
    office.world.intercept(({ call, phase }) => {
      const isFile = call === 'Drive.Files.create' && phase === 'after' && pdfs(office).length === 1;
      if (died || !isFile) return;
      died = true;
      return { kill: true };
    });
    until(office, october + 3_600_000);
    expect(died).toBe(true);
    expect(pdfs(office).filter(({ name }) => /^Rekap 2025-09 /.test(name))).toHaveLength(2);
    expect(forPage(office).filter((row) => row.join(' ').includes('Rekap 2025-09'))).toHaveLength(1);
  });

  it('goes into a new folder when somebody threw the old one away', () => {
    const office = endOfSeptember();
    until(office, october + 3_600_000);
    const [thrownAway] = folders(office);
    if (thrownAway) thrownAway.trashed = true;
    office.world.advanceTo('2025-11-05T01:00:00Z', { everyMinutes: 6 * 60 });
    const last = pdfs(office).find(({ name }) => /^Rekap 2025-10 /.test(name));
    expect(last?.parents).not.toEqual([thrownAway?.id]);
    expect(folders(office)).toHaveLength(2);
  });
});

describe('after Pindahkan akun pengelola', () => {
  let moved: { office: TestOffice; world: string };
  beforeAll(() => {
    const office = endOfSeptember();
    until(office, october + 3_600_000);
    set(office, 'Surel pengelola', `${owner}; ${successor}`);
    office.world.advance(600_000);
    moveTo(office, successor);
    moved = { office, world: office.world.save() };
  });
  const afterMove = (): TestOffice => reopen(moved.office, moved.world);

  const moveTo = (office: TestOffice, as: string) =>
    expect(choose(office, as, ['Pengaturan', 'Pindahkan akun pengelola'], {})).toContain(
      `Akun pengelola kini ${as}`,
    );
  const month = (office: TestOffice, number: number) =>
    office.world.advanceTo(`2025-${number}-05T01:00:00Z`, { everyMinutes: 6 * 60 });
  const folderOf = (office: TestOffice, name: string) => {
    const pdf = pdfs(office).find((one) => one.name.startsWith(`${name} `));
    const kept = folders(office).find(({ id }) => id === pdf?.parents[0]);
    return { file: pdf?.owner, folder: kept?.owner };
  };
  const health = (office: TestOffice) => {
    const { value } = expectFine(office.script.callFromDialog('checkHealth', [null], { as: successor }));
    const { view } = value as Extract<HealthResult, { view: unknown }>;
    return view.lines.find(({ title }) => title === 'Arsip PDF rekap')!.found;
  };

  it('PDFs go into a folder of the new account where the old one’s is closed to it, and health names both', () => {
    const office = afterMove();
    expect(health(office)).toMatch(new RegExp(`milik ${owner}: .*folder baru`));
    month(office, 11);
    expect(folderOf(office, 'Rekap 2025-10')).toEqual({ file: successor, folder: successor });
    const [old, own] = folders(office);
    expect(health(office)).toMatch(new RegExp(`${own?.id} PDF sebelumnya tetap .*${owner}: .*${old?.id}`));
    month(office, 12);
    expect(folderOf(office, 'Rekap 2025-11').folder).toBe(successor);
    expect(folders(office)).toHaveLength(2);
  });

  it('PDFs go on into the same folder where it opens to the new account', () => {
    const office = afterMove();
    folders(office)[0]!.sharedWith = { [successor]: 'writer' };
    month(office, 11);
    expect(folderOf(office, 'Rekap 2025-10')).toEqual({ file: successor, folder: owner });
    expect(folders(office)).toHaveLength(1);
  });

  it.each([
    [
      'it may only look into',
      (office: TestOffice) => void (folders(office)[0]!.sharedWith = { [successor]: 'reader' }),
    ],
    [
      'is not this script’s to open',
      ({ world }: TestOffice) =>
        void world.intercept(({ call, phase }) => {
          if (call === 'Drive.Files.get' && phase === 'before') throw notGranted;
        }),
    ],
  ])('a folder %s is not used', (_what, close) => {
    const office = afterMove();
    close(office);
    month(office, 11);
    expect(folderOf(office, 'Rekap 2025-10')).toEqual({ file: successor, folder: successor });
    expect(banner(office)).toBe('');
  });

  it('a Drive that is out of breath makes no second folder: the PDF comes later', () => {
    const office = afterMove();
    folders(office)[0]!.sharedWith = { [successor]: 'writer' };
    const recover = office.world.intercept(({ call, phase }) => {
      if (call === 'Drive.Files.get' && phase === 'before') throw outOfBreath;
    });
    office.world.advanceTo('2025-11-03T03:00:00Z', { everyMinutes: 60 });
    expect([folders(office).length, folderOf(office, 'Rekap 2025-10').file]).toEqual([1, undefined]);
    recover();
    month(office, 11);
    expect(folderOf(office, 'Rekap 2025-10')).toEqual({ file: successor, folder: owner });
  });

  it('moved back, PDFs go into the old folder again', () => {
    const office = afterMove();
    month(office, 11);
    moveTo(office, owner);
    month(office, 12);
    expect(folderOf(office, 'Rekap 2025-11')).toEqual({ file: owner, folder: owner });
    expect(folders(office)).toHaveLength(2);
  });
});
