/** Twenty approvals in one instant, over a Google that takes 0.3 to 2 seconds a call. */
import { carry, handInOne, numberOf, type Turn } from '../../demo/bench/carry';
import { checks, storyOf, type Trial } from '../../demo/faults/checks';
import { decide } from '../../demo/faults/knock';
import { smallOffice } from '../../demo/faults/office';
import type { Told } from '../../demo/faults/scenario';
import { readBundle } from '../../demo/bundle/readBundle';
import { readTold } from '../../demo/invariants/journal';
import { chanceFrom } from '../../demo/scenario/chance';
import { Diary } from '../../demo/scenario/Diary';
import type { Office } from '../../demo/scenario/Semester';
import { finishedOf } from '../../demo/summary/summarise';
import { pausesWhileBusyMs } from '../../src/pages/server';

function twentyWaiting(): { office: Office; turns: Turn[] } {
  const office = smallOffice(readBundle());
  const turns = Array.from({ length: 20 }, (_, at): Turn => {
    const title = `Kegiatan serentak ${at + 1}`;
    handInOne(office, title);
    return carry(office, numberOf(office, title), 'Setujui')!;
  });
  return { office, turns };
}

/**
 * All stand before the lock at once: executions nest here, so each one that comes to it lets the next come first. What
 * is done before and after holding the lock goes on beside the others and costs them no time.
 */
function atOnce({ world }: Office, acts: readonly (() => void)[]): void {
  const chance = chanceFrom(20);
  const waiting = [...acts];
  let isInside = false;
  const hooks = acts.map(() =>
    world.intercept(({ call, phase }) => {
      if (call === 'Lock.tryLock' && phase === 'before') waiting.shift()?.();
      if (call === 'Lock.tryLock' && phase === 'after') isInside = true;
      if (call === 'Lock.releaseLock') isInside = false;
    }),
  );
  world.setLatency((call) => (isInside && /^(Sheets|Gmail)\./.test(call) ? 300 + 1700 * chance.next() : 0));
  waiting.shift()?.();
  world.setLatency(() => 0);
  for (const release of hooks) release();
}

test('all twenty are stored once and told so; whoever finds the lock taken for too long is told to wait, and the page comes again', () => {
  const { office, turns } = twentyWaiting();
  const { world, workbook } = office;
  const before = readTold(workbook).length;
  const answers = new Map<Turn, Told>();
  const busyAt: number[] = [];
  for (const pause of [0, ...pausesWhileBusyMs]) {
    world.advance(pause);
    const left = turns.filter((turn) => answers.get(turn)?.answer !== 'stored');
    atOnce(
      office,
      left.map((turn) => () => void answers.set(turn, decide(office, turn, 'setuju')[0]!)),
    );
    const told = left.map((turn) => answers.get(turn)!);
    expect(told.filter(({ answer, words }) => answer !== 'stored' && words !== 'Busy')).toEqual([]);
    busyAt.push(told.filter(({ words }) => words === 'Busy').length);
  }
  expect(busyAt[0]).toBeGreaterThan(5);
  expect(busyAt.at(-1)).toBe(0);

  const diary = new Diary();
  world.advance(20 * 60_000, { onExecution: (execution) => diary.ran(execution) });
  const finished = finishedOf({ world, workbook, diary });
  const approvals = readTold(workbook)
    .slice(before)
    .filter(({ event, outcome }) => event === 'StepFinished' && outcome === 'setuju');
  expect(new Set(approvals.map(({ number }) => number))).toEqual(
    new Set(turns.map(({ task }) => task.number)),
  );
  expect(approvals).toHaveLength(20);
  const trial: Trial = {
    finished,
    before,
    toldAgain: [],
    crashes: 0,
    isKilled: false,
    plain: storyOf(finished),
    told: [...answers.values()],
    toldAt: readTold(workbook).length,
    mayTell: ['stored'],
  };
  expect(checks.flatMap(({ check }) => check(trial))).toEqual([]);
});
