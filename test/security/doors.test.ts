/** Whoever has the address of the web app may call every door with anything JSON can carry. */
import { doors, toVisitors } from '../bundle/doors';
import { answer, expectFine, linkIn, officers, openOffice, tokenIn, type TestOffice } from '../bundle/office';

let office: TestOffice;

beforeAll(() => {
  office = openOffice();
  office.world.advance(3 * 60 * 60_000);
  office.world.submitForm(office.formId, answer(), { loseTrigger: true });
});

const forgedEvents = (triggerId: string) => [
  undefined,
  { authMode: 'FULL', triggerUid: '1' },
  { authMode: 'FULL', triggerUid: `${triggerId}0`, range: { getSheet: 'getSheet', getRow: 2 } },
  { triggerUid: [triggerId], range: {}, source: {}, user: {} },
  { triggerUid: { toString: 1 }, range: null },
];

/** All a stranger can make the script ask of Google before it turns them away. */
const askedAtTheDoor = ['SpreadsheetApp.getUi', 'ScriptApp.getProjectTriggers', 'Trigger.getUniqueId'];

test.each(doors.filter((door) => !toVisitors.includes(door)))(
  'the door %s is shut to a visitor, whatever they send, before anything is read',
  (door) => {
    const [{ id = '' } = {}] = office.script.project.triggers;
    for (const event of forgedEvents(id)) {
      const { error, calls } = office.world.callFromPage(office.webApp, door, [event]);
      expect(error).toMatchObject({ name: 'DoorClosed' });
      expect(askedAtTheDoor).toEqual(expect.arrayContaining(calls.map(({ call }) => call)));
    }
  },
);

test('the triggers come in: what the form trigger missed is registered by the next clock tick', () => {
  office.world.advance(10 * 60_000);
  expect(tokenIn(linkIn(office.world, officers.steward))).not.toBe('');
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Kedua' }));
  expect(office.world.mailbox(officers.steward)).toHaveLength(2);
});

test('a trigger of another account that keeps the workbook comes in as well', () => {
  const { world, script } = office;
  script.push({
    ...script.project.head.files,
    'Lagi.js': `function twice() { ScriptApp.newTrigger('sweepWorkbook').timeBased().everyMinutes(5).create(); }`,
  });
  expectFine(script.run('twice', { as: officers.steward }));
  const faults: unknown[] = [];
  world.advance(10 * 60_000, { onExecution: ({ error }) => faults.push(error) });
  expect(faults.length).toBeGreaterThan(2);
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});
