/** One scenario, with everything that may go wrong at every call of it, one thing at a time. */
import { createHash } from 'node:crypto';
import type { InterceptedCall, ScriptFiles } from '../../emulator/index';
import type { Turn } from '../bench/carry';
import { readTold, type Told as Event } from '../invariants/journal';
import { owedMails } from '../invariants/mails';
import { Diary } from '../scenario/Diary';
import { zoneOffset } from '../scenario/officeHours';
import type { Office } from '../scenario/Semester';
import { finishedOf } from '../summary/summarise';
import { checks, stands, storyOf, type Story, type Trial } from './checks';
import { actsAlone, faults, type Fault } from './faults';
import { bareOffice, reopen, smallOffice } from './office';
import { rivals, type Rival } from './rivals';
import type { Scenario, Told } from './scenario';

export interface ScenarioResult {
  name: string;
  calls: number;
  tried: number;
  /** How many different worlds these left behind: only those need to be seen to their end. */
  ends: number;
  losses: readonly string[];
  /** Mails that reached somebody a second time; allowed once for each crash. */
  duplicates: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function runScenario(bundle: ScriptFiles, scenario: Scenario): ScenarioResult {
  const base = scenario.isBare ? bareOffice(bundle) : smallOffice(bundle);
  const turns = scenario.prepare(base);
  const stage = new Stage(base, scenario, turns, base.world.save());
  const calls = stage.rehearse();
  calls.forEach((call, n) => {
    for (const fault of faults) if (fault.fits(call)) stage.tryFault(n, call, fault);
    if (!actsAlone(call)) for (const rival of rivals) stage.tryRival(n, call, rival);
  });
  const { tried, losses, duplicates, ends } = stage;
  return { name: scenario.name, calls: calls.length, tried, ends: ends.size, losses, duplicates };
}

/** What came of one try, without the checks that depend on how it went wrong. */
interface End {
  losses: readonly string[];
  duplicates: number;
}

class Stage {
  tried = 0;
  duplicates = 0;
  readonly losses: string[] = [];
  readonly ends = new Map<string, End>();
  private readonly before: number;
  private plain: Story | null = null;

  constructor(
    private readonly base: Office,
    private readonly scenario: Scenario,
    private readonly turns: readonly Turn[],
    private readonly saved: string,
  ) {
    this.before = eventsIn(base).length;
  }

  /** Nothing goes wrong. @returns the calls there are to go wrong */
  rehearse(): string[] {
    const office = reopen(this.base, this.saved);
    const calls: string[] = [];
    const release = onCalls(office, (call) => void (call.phase === 'before' && calls.push(call.call)));
    const told = this.scenario.act(office, this.turns);
    release();
    const end = this.see(office, told, { crashes: 0 });
    if (end.losses.length > 0)
      throw new Error(`${this.scenario.name} fails by itself:\n${end.losses.join('\n')}`);
    this.plain = end.story;
    return calls;
  }

  tryFault(n: number, name: string, fault: Fault): void {
    const office = reopen(this.base, this.saved);
    const [service] = name.split('.');
    const release = onCalls(office, (call, at) => {
      const isStruck = at === n || (fault.lasts && at > n && call.call.split('.')[0] === service);
      return isStruck ? fault.strike(call, office) : undefined;
    });
    const told = this.scenario.act(office, this.turns);
    release();
    fault.mend?.(office);
    const where = `${fault.name} at call ${n + 1}, ${name}`;
    const events = eventsIn(office).slice(this.before);
    const losses = told.flatMap(({ answer, words, claim }) => [
      ...(fault.unnoticed?.(name) && answer !== 'stored'
        ? [`told ${answer}, and nothing was wrong: ${words}`]
        : []),
      ...(!fault.kills && answer === 'fault' && stands(events, claim)
        ? [`told "${words}", and yet it is stored`]
        : []),
    ]);
    this.note(where, { losses, duplicates: 0 });
    this.note(where, this.endOf(office, told, { crashes: 1 }));
  }

  tryRival(n: number, name: string, rival: Rival): void {
    const office = reopen(this.base, this.saved);
    const others: Told[] = [];
    const release = onCalls(office, (call, at) => {
      if (at === n && call.phase === 'before')
        others.push(...(rival.act(office, this.scenario, this.turns) ?? []));
    });
    const told = [...this.scenario.act(office, this.turns), ...others];
    release();
    this.note(`${rival.name} at call ${n + 1}, ${name}`, this.endOf(office, told, { rival, crashes: 0 }));
  }

  private note(where: string, { losses, duplicates }: End): void {
    this.losses.push(...losses.map((loss) => `${this.scenario.name}, ${where}: ${loss}`));
    this.duplicates += duplicates;
  }

  /** The emulator is deterministic: of two equal worlds only one need be seen to its end. */
  private endOf(office: Office, told: readonly Told[], how: { rival?: Rival; crashes: number }): End {
    this.tried += 1;
    const key = keyOf(office, told, how);
    const known = this.ends.get(key);
    if (known) return known;
    const end = this.see(office, told, how);
    this.ends.set(key, end);
    return end;
  }

  /** The clock trigger runs; whoever was told nothing good tries again; the next day begins with its deep sweep. */
  private see(
    office: Office,
    told: readonly Told[],
    { rival, crashes }: { rival?: Rival; crashes: number },
  ): End & { story: Story } {
    const { world, workbook } = office;
    const diary = new Diary();
    const pass = (until: number, everyMinutes: number): void =>
      void world.advanceTo(until, { everyMinutes, onExecution: (execution) => diary.ran(execution) });
    pass(world.now() + 20 * minute, 15);
    const again = told.some(({ answer }) => answer !== 'stored') ? this.scenario.act(office, this.turns) : [];
    pass(world.now() + 6 * minute, 5);
    pass(nextMidnight(world.now()), 24 * 60);
    pass(world.now() + 6 * minute, 5);
    rival?.undo?.(office);
    const finished = finishedOf({ world, workbook, diary });
    const trial: Trial = {
      finished,
      told: [...told, ...again],
      before: this.before,
      crashes,
      plain: rival ? null : this.plain,
    };
    const losses = checks.flatMap(({ name, check }) => check(trial).map((problem) => `${name}: ${problem}`));
    const story = storyOf(finished);
    return { losses, story, duplicates: finished.delivered.length - owedMails(finished).length };
  }
}

/** None while nobody has set the office up. */
const eventsIn = ({ workbook }: Office): Event[] =>
  workbook.tabs.some(({ state }) => state.title === 'Riwayat') ? readTold(workbook) : [];

/** Hooks into every call of the scenario; drawing the menu when the Sheet is opened is none of it. */
function onCalls(
  { world }: Office,
  hook: (call: InterceptedCall, at: number) => { kill: true } | void,
): () => void {
  let at = -1;
  return world.intercept((call) => {
    if (call.execution.kind === 'simpleTrigger') return undefined;
    if (call.phase === 'before') at += 1;
    return hook(call, at);
  });
}

/** Everything of a world but how many ids and executions it took to come there. */
function keyOf(
  { world }: Office,
  told: readonly Told[],
  { rival, crashes }: { rival?: Rival; crashes: number },
): string {
  const saved = world.save();
  return createHash('sha256')
    .update(JSON.stringify([world.now(), told, rival?.name, crashes]))
    .update(saved.slice(saved.indexOf('"post"')))
    .digest('hex');
}

const nextMidnight = (now: number): number => (Math.floor((now + zoneOffset) / day) + 1) * day - zoneOffset;
