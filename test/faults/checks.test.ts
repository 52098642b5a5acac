/** Each check of `npm run faults` can fail: on a run damaged in one way, and on a product broken in one way. */
import { decide } from '../../demo/faults/knock';
import { checks, storyOf, type Trial } from '../../demo/faults/checks';
import { again, smallOffice } from '../../demo/faults/office';
import { runScenario } from '../../demo/faults/runScenario';
import type { Told } from '../../demo/faults/scenario';
import { scenarios } from '../../demo/faults/scenarios';
import { readBundle } from '../../demo/bundle/readBundle';
import { Diary } from '../../demo/scenario/Diary';
import { journalTable, row, text } from '../../demo/scenario/tables';
import { finishedOf } from '../../demo/summary/summarise';

const bundle = readBundle();
const approval = scenarios.find(({ name }) => name === 'approve by page')!;
const office = smallOffice(bundle);
const turns = approval.prepare(office);
const before = journalTable(office.workbook).lines.length;
const told = decide(office, turns[0]!, 'setuju');
office.world.advance(10 * 60_000);
const toldAt = journalTable(office.workbook).lines.length;

/** A run of which all checks say that it is sound. */
function sound(): Trial {
  const { world, workbook } = again(office);
  const finished = finishedOf({ world, workbook, diary: new Diary() });
  const cause = { crashes: 0, isKilled: false, mayTell: ['stored'] as const };
  return { finished, told, toldAgain: [], before, toldAt, plain: storyOf(finished), ...cause };
}

const brokenIn = (trial: Trial): string[] =>
  checks.filter(({ check }) => check(trial).length > 0).map(({ name }) => name);

test('nothing is said of a sound run', () => {
  expect(told.map(({ answer }) => answer)).toEqual(['stored']);
  expect(brokenIn(sound())).toEqual([]);
});

const delivering = (
  trial: Trial,
  change: (some: Trial['finished']['delivered']) => Trial['finished']['delivered'],
) => ({
  ...trial,
  finished: { ...trial.finished, delivered: change(trial.finished.delivered) },
});
const refused = (one: Told): Told => ({ ...one, answer: 'refused', words: 'Busy' });

/** As if two officers had both finished the same round. */
function finishTwice(trial: Trial): Trial {
  const { world, workbook } = again(office);
  const { sheetId, headings, lines } = journalTable(workbook);
  const [first, second] = lines.filter((line) => text(line, 'Peristiwa') === 'StepFinished');
  for (const heading of ['Nomor Register', 'Langkah', 'Putaran'])
    world
      .person(workbook)
      .edit(sheetId, second![row], headings.indexOf(heading) + 1, `'${text(first!, heading)}`);
  return { ...trial, finished: finishedOf({ world, workbook, diary: new Diary() }) };
}

const damages: readonly (readonly [check: string, damage: (trial: Trial) => Trial])[] = [
  [
    'every mail owed was delivered, at most once more for each crash',
    (trial) => delivering(trial, ([, ...others]) => others),
  ],
  [
    'every mail owed was delivered, at most once more for each crash',
    (trial) => ({ ...delivering(trial, (some) => [...some, some[0]!, some[0]!]), crashes: 1 }),
  ],
  [
    'no mail leaves that no event owes',
    (trial) =>
      delivering(trial, (some) => [...some, { ...some[0]!, messageId: '<nobody@alur-publikasi.invalid>' }]),
  ],
  ["no step's round is finished twice", finishTwice],
  ['people are told the truth', (trial) => ({ ...trial, told: told.map(refused) })],
  [
    'people are told the truth',
    (trial) => ({ ...trial, told: told.map((one) => ({ ...one, answer: 'fault' })) }),
  ],
  [
    'nobody notices more than they must',
    (trial) => ({ ...trial, told: told.map((one) => ({ ...one, answer: 'fault' })) }),
  ],
  [
    'people are told the truth',
    (trial) => ({
      ...trial,
      told: told.map((one) => ({ ...one, claim: { ...one.claim, outcome: 'tidak setuju' } })),
    }),
  ],
  [
    'it ends as it would have without the fault',
    (trial) => ({ ...trial, plain: { ...trial.plain!, events: [...trial.plain!.events, 'StepStarted'] } }),
  ],
  [
    'it ends as it would have without the fault',
    (trial) => ({ ...trial, plain: { ...trial.plain!, mails: trial.plain!.mails.slice(1) } }),
  ],
];

test.each(damages)('%s: can fail (%#)', (check, damage) => {
  expect(brokenIn(damage(sound()))).toContain(check);
});

const share = scenarios.find(({ name }) => name === 'share')!;
const broken = (from: string, to: string) => {
  const code = bundle.files['Code.js'] ?? '';
  expect(code).toContain(from);
  return { ...bundle, files: { ...bundle.files, 'Code.js': code.split(from).join(to) } };
};

test('a product that does not know a quota of a minute is found out', () => {
  const { losses } = runScenario(broken('quota exceeded for quota|', 'never|'), share);
  expect(losses.filter((loss) => /429, then works .* nobody notices more/.test(loss))).not.toEqual([]);
});

test('a product that forgets what it sent does not even come through without a fault', () => {
  expect(() => runScenario(broken("'terkirim'".replaceAll("'", '"'), '"lupa"'), share)).toThrow(
    'was never sent',
  );
});
