/** The PDF of a finished recap, through the bundle as built: kept once, and not lost whatever Google answers. */
import { tabs } from '../../src/sheetLayout';
import { openOffice, owner, reopen, type TestOffice } from './office';

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

const pdfs = ({ world }: TestOffice) =>
  world.files().filter(({ mimeType }) => mimeType === 'application/pdf');
const folder = 'application/vnd.google-apps.folder';
const folders = ({ world }: TestOffice) => world.files().filter(({ mimeType }) => mimeType === folder);
const textOf = (file: { content: string } | undefined): string =>
  Buffer.from(file?.content ?? '', 'base64').toString('latin1');
const until = ({ world }: TestOffice, time: number) => world.advanceTo(time, { everyMinutes: 30 });
const banner = ({ workbook }: TestOffice) =>
  String(workbook.values(tabs.register.sheetId)[0]?.find((cell) => /Drive/.test(String(cell))) ?? '');
const told = ({ workbook }: TestOffice) =>
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
    expect(told(office).flat().join(' ')).toContain(`https://drive.google.com/file/d/${monthly?.id}`);
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
    expect(told(office).filter((row) => row.join(' ').includes('Rekap 2025-09'))).toHaveLength(1);
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
