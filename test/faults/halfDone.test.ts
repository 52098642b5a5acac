/** What a fault in the midst of a decision, or a Google out of breath for long, leaves behind: all of it or nothing. */
import { fromPage } from '../../demo/scenario/atDoor';
import type { InterceptedCall } from '../../emulator';
import { tabs } from '../../src/sheetLayout';
import { answer, linkIn, officers, openOffice, sealedBy, tokenIn, type TestOffice } from '../bundle/office';

const hour = 3_600_000;

function atTheSteward(): TestOffice {
  const office = openOffice();
  office.world.advance(3 * hour);
  office.world.submitForm(office.formId, answer());
  return office;
}

const eventsIn = ({ workbook }: TestOffice): string[] =>
  workbook
    .values(tabs.journal.sheetId)
    .slice(1)
    .map((row) => `${String(row[2])} ${String(row[3])} ${String(row[4])}`);

function finishing(
  { world, webApp }: TestOffice,
  link: string,
  outcome = 'lengkap',
  evidence = {},
): () => unknown {
  const token = tokenIn(link);
  const { view } = world.callFromPage(webApp, 'viewTask', [token]).value as { view: { version: number } };
  const request = { token, version: view.version, outcome, evidence };
  return () => fromPage({ world, webApp }, 'finishTask', request).value;
}

const tooMany = new Error(
  "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute per user'",
);
const down = Object.assign(new Error('Internal error encountered.'), { details: { code: 500 } });

const turnAway = ({ world }: TestOffice, calls: RegExp, fault = tooMany): (() => void) =>
  world.intercept(({ call, phase }: InterceptedCall) => {
    if (phase === 'before' && calls.test(call)) throw fault;
  });

test('a quota of a minute that lasts longer than anyone can wait is told as Busy, and nothing is stored', () => {
  const office = atTheSteward();
  const finish = finishing(office, linkIn(office.world, officers.steward));
  const before = eventsIn(office);
  for (const calls of [/^Sheets\./, /batchUpdate$/]) {
    const release = turnAway(office, calls);
    expect(finish()).toMatchObject({ refusal: { code: 'Busy' } });
    release();
    expect(eventsIn(office)).toEqual(before);
  }
  expect(finish()).toHaveProperty('done');
});

test('where no reading goes through for that long the same is told; of a commit that failed so nobody says it is not stored', () => {
  const office = atTheSteward();
  const finish = finishing(office, linkIn(office.world, officers.steward));
  const before = eventsIn(office);
  const release = turnAway(office, /batchGetByDataFilter$/, down);
  expect(finish()).toMatchObject({ refusal: { code: 'Busy', title: 'Sistem sedang sibuk' } });
  release();
  expect(eventsIn(office)).toEqual(before);
  const releaseAll = turnAway(office, /^Sheets\.(?!.*batchGet)/, down);
  expect(finish()).toBeUndefined();
  releaseAll();
  expect(finish()).toHaveProperty('done');
});

test.each([
  ['turned away', tooMany],
  ['not answered', down],
])(
  'a page that only reads is told the same when %s, so that it comes again by itself and says why',
  (_how, fault) => {
    const office = atTheSteward();
    const { world, webApp, script } = office;
    const steward = { email: officers.steward, expiresAt: world.now() + hour };
    const step = tokenIn(linkIn(world, officers.steward));
    const tasks = sealedBy(office, { kind: 'tasks', via: 'page', ...steward });
    const track = sealedBy(office, { kind: 'track', number: '001/MEDSOS/IX/2025', ...steward });
    const pages = [
      () => world.callFromPage(webApp, 'viewTask', [step]).value,
      () => world.callFromPage(webApp, 'listTasks', [tasks]).value,
      () => world.callFromPage(webApp, 'trackItem', [track]).value,
      () => script.callFromDialog('checkHealth', [null]).value,
    ];
    for (const page of pages) {
      const release = turnAway(office, /^Sheets\./, fault);
      expect(page()).toMatchObject({ refusal: { code: 'Busy' } });
      release();
      expect(page()).toHaveProperty('view');
    }
  },
);

test('an id that fails in the midst of an item’s events leaves none of them; the next sweep writes all', () => {
  const office = atTheSteward();
  finishing(office, linkIn(office.world, officers.steward))();
  const draft = { draft: 'https://docs.google.com/document/d/1/edit', caption: 'KPU Pacitan rapat.' };
  finishing(office, linkIn(office.world, officers.editor), 'selesai', draft)();
  office.world.advance(24 * hour - 5 * 60_000);
  const before = eventsIn(office);
  let ids = 0;
  const release = office.world.intercept(({ call, phase }: InterceptedCall) => {
    if (call === 'Utilities.getUuid' && phase === 'before' && (ids += 1) === 2) throw new Error('Down');
  });
  for (let sweeps = 0; ids === 0 && sweeps < 4; sweeps += 1) office.world.advance(5 * 60_000);
  release();
  expect(ids).toBeGreaterThanOrEqual(2);
  expect(eventsIn(office)).toEqual(before);
  office.world.advance(5 * 60_000);
  const told = eventsIn(office);
  expect(told.map((event) => event.split(' ').pop()).slice(before.length)).toEqual([
    'StepStarted',
    'StepFinished',
    'ItemEnded',
  ]);
});
