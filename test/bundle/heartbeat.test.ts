/** A sweep that stops is noticed without any script, said by the next door, and made again; faults are told once a day. */
import { tabs } from '../../src/sheetLayout';
import { answer, expectFine, officers, openOffice, owner, type TestOffice } from './office';

const minutes = 60_000;
const hours = 60 * minutes;

const alarm = ({ workbook }: TestOffice) =>
  workbook.sheets().find(({ sheetId }) => sheetId === tabs.register.sheetId)?.cells[0]?.[0];
const banner = ({ workbook }: TestOffice): string =>
  String(workbook.values(tabs.register.sheetId)[0]?.[1] ?? '');
const subjectsTo = ({ world }: TestOffice, address: string): string[] =>
  world.mailbox(address).map(({ raw }) => /^Subject: (.*(?:\r\n .*)*)/m.exec(raw)?.[1] ?? '');
const officeMails = (office: TestOffice) =>
  subjectsTo(office, owner).filter((subject) => !subject.includes('MEDSOS'));
const stop = ({ script }: TestOffice, handler: string): void => {
  script.project.triggers = script.project.triggers.filter((trigger) => trigger.handler !== handler);
};

test('while the sweep runs the cell above Register is empty; silent for an hour, it turns red without any script', () => {
  const office = openOffice();
  office.world.advance(3 * hours);
  expect(alarm(office)).toMatchObject({ text: '' });
  stop(office, 'sweepWorkbook');
  office.world.advance(50 * minutes);
  expect(alarm(office)?.text).toBe('');
  office.world.advance(30 * minutes);
  expect(alarm(office)?.text).toContain('Pemeriksaan otomatis berhenti');
  expect(alarm(office)?.format?.backgroundColor?.red).toBeCloseTo(0.7, 1);
});

test('the cell keeps watch when the hidden tab is renamed, and when Register was deleted and made again', () => {
  const office = openOffice();
  const person = office.world.person(office.workbook);
  person.renameSheet(tabs.system.sheetId, "Mesin 'dalam'");
  office.world.advance(2 * hours);
  expect(alarm(office)?.text).toBe('');
  person.deleteSheet(tabs.register.sheetId);
  office.world.submitForm(office.formId, answer());
  office.world.advance(30 * minutes);
  expect(alarm(office)?.formula).toContain('NOW()');
  stop(office, 'sweepWorkbook');
  office.world.advance(2 * hours);
  expect(alarm(office)?.text).toContain('berhenti');
});

test('the next door after an hour of silence says so above Register and by mail, once, and makes the trigger again', () => {
  const office = openOffice();
  office.world.advance(3 * hours);
  stop(office, 'sweepWorkbook');
  office.world.advance(2 * hours);
  office.world.submitForm(office.formId, answer());
  expect(banner(office)).toContain('Pemeriksaan otomatis');
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Kedua' }));
  expect(officeMails(office)).toHaveLength(1);
  office.world.advance(10 * minutes);
  expect(banner(office)).toBe('');
  expect(alarm(office)?.text).toBe('');
});

test('an officer at the menu cannot mail in the office’s name, but the silence stands above Register', () => {
  const office = openOffice();
  office.world.submitForm(office.formId, answer());
  stop(office, 'sweepWorkbook');
  office.world.advance(2 * hours);
  const session = office.world.openWorkbook(office.workbook, officers.steward);
  session.selectRange(tabs.register.sheetId, 3);
  expectFine(session.click(['Publikasi', 'Setujui baris terpilih']));
  expect(banner(office)).toContain('Pemeriksaan otomatis');
});

test('the menu begins with the silence, and each command at a row says it beside', () => {
  const office = openOffice();
  office.world.submitForm(office.formId, answer());
  const firstItem = () => office.world.openWorkbook(office.workbook, officers.steward).menus[0]?.entries[0];
  expect(firstItem()).toMatchObject({ caption: 'Proses baris terpilih…' });
  stop(office, 'sweepWorkbook');
  office.world.advance(2 * hours);
  expect(firstItem()).toMatchObject({
    caption: '⚠ Pemeriksaan otomatis berhenti…',
    functionName: 'openHealth',
  });
  const session = office.world.openWorkbook(office.workbook, officers.steward);
  session.selectRange(tabs.register.sheetId, 3);
  const { toasts } = expectFine(session.click(['Publikasi', 'Proses baris terpilih…']));
  expect(toasts.map(({ message }) => message).join()).toContain('Kesehatan sistem');
});

test('the sweep writes its heartbeat with what it writes anyway, and alone no oftener than every quarter of an hour', () => {
  const office = openOffice();
  office.world.advance(2 * hours);
  office.world.meter.reset();
  office.world.advance(1 * hours);
  expect(office.world.meter.calls['Sheets.Spreadsheets.batchUpdate']).toBe(4);
});

test('a fault in a trigger is thrown on and told to the section once a day, in words an office can act on', () => {
  const office = openOffice();
  office.world.advance(2 * hours);
  const failed = new Set<number>();
  const release = office.world.intercept(({ call, phase, execution }) => {
    const isFirstRead = call.endsWith('batchGetByDataFilter') && !failed.has(execution.id);
    if (phase !== 'before' || !isFirstRead || execution.functionName !== 'sweepWorkbook') return;
    failed.add(execution.id);
    // One that is not asked for again within the execution.
    throw new Error('Empty response');
  });
  const errors: string[] = [];
  office.world.advance(30 * minutes, { onExecution: ({ error }) => error && errors.push(error.message) });
  release();
  expect(errors).toHaveLength(failed.size);
  expect(failed.size).toBeGreaterThan(3);
  expect(officeMails(office)).toHaveLength(1);
  const text = Buffer.from(
    /text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(office.world.mailbox(owner).at(-1)?.raw ?? '')?.[1] ??
      '',
    'base64',
  ).toString();
  expect(text).toContain('Gangguan sementara pada layanan Google');
  office.world.advance(2 * hours);
  expect(officeMails(office)).toHaveLength(1);
  office.world.advance(26 * hours, { everyMinutes: 30 });
  expect(officeMails(office)).toHaveLength(2);
});
