/** Google's service fails at any call of any menu item: the person is told so in the words of the office. */
import { twinOf, type MenuEntry, type World } from '../../emulator';
import { tabs } from '../../src/sheetLayout';
import { answer, openOffice, owner } from './office';

const office = openOffice();
// Who keeps the workbook checks what comes in: no item of the menu refuses them.
office.world.person(office.workbook).edit(tabs.staff.sheetId, 2, 2, owner);
office.world.advance(3 * 3_600_000);
office.world.submitForm(office.formId, answer());

const pathsOf = (entries: readonly MenuEntry[], above: readonly string[] = []): string[][] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    const path = [...above, entry.caption];
    return entry.kind === 'menu' ? pathsOf(entry.entries, path) : [path];
  });

const open = (world: World) => {
  const session = world.openWorkbook(world.workbooks()[0]!, owner);
  session.selectRange(tabs.register.sheetId, 3);
  return session;
};

function click(path: readonly string[], failsAt: number, message: string) {
  const world = twinOf(office.world);
  const session = open(world);
  const calls: string[] = [];
  world.intercept(({ phase, call }) => {
    if (phase !== 'before') return;
    calls.push(call);
    // Whoever is told must be told by something.
    if (calls.length === failsAt && !/^Ui\.alert/.test(call)) throw new Error(message);
  });
  return { execution: session.click(path), calls };
}

const paths = pathsOf(open(twinOf(office.world)).menus);

test.each(paths.map((path) => [path.join(' > '), path] as const))('%s', (_name, path) => {
  const { calls } = click(path, 0, '');
  // The first asks whether there is a sheet on the screen at all.
  for (let at = 2; at <= calls.length; at += 1) {
    const { error } = click(path, at, 'Service error: Spreadsheets').execution;
    expect([at, calls[at - 1], error?.message]).toEqual([at, calls[at - 1], undefined]);
  }
});

test('nobody is told that it is not stored where nobody knows', () => {
  const path = ['Publikasi', 'Setujui baris terpilih'];
  const { calls } = click(path, 0, '');
  const commit = calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
  const { dialogs } = click(path, commit, 'Empty response').execution;
  expect(dialogs.at(-1)?.text).toMatch(
    /terhenti karena gangguan\.\nMohon melihat apakah hasilnya sudah tampak.*\n.*: Empty response$/,
  );
});
