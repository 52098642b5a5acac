/** Runs one scenario many times: each run has one fault or one rival at one service call. */
import type { InterceptedCall, ScriptFiles } from '../../emulator/index';
import type { Turn } from '../bench/carry';
import { readTold } from '../invariants/journal';
import { owedMails } from '../invariants/mails';
import { Diary } from '../scenario/Diary';
import { zoneOffset } from '../scenario/officeHours';
import type { Office } from '../scenario/Semester';
import { finishedOf } from '../summary/summarise';
import { checks, storyOf, type Story, type Trial } from './checks';
import { anything, faults, noFault, type Fault } from './faults';
import { keyOf } from './keyOf';
import { again, bareOffice, smallOffice } from './office';
import { rivals, type Rival } from './rivals';
import type { Scenario, Told } from './scenario';

export interface ScenarioResult {
  name: string;
  calls: number;
  tried: number;
  /** Number of different worlds after these runs: only different worlds are run to their end. */
  ends: number;
  losses: readonly string[];
  /** Mails delivered twice; allowed once for each crash. */
  duplicates: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export interface Extent {
  /** Tries one fault and one rival at each call, in turn, instead of all. */
  some: boolean;
}

export function runScenario(
  bundle: ScriptFiles,
  scenario: Scenario,
  { some }: Extent = { some: false },
): ScenarioResult {
  const inTurn = <T>(things: readonly T[], n: number): readonly T[] =>
    some ? things.filter((_, at) => at === n % things.length) : things;
  const base = scenario.isBare ? bareOffice(bundle) : smallOffice(bundle);
  const turns = scenario.prepare(base);
  const stage = new Stage(base, scenario, turns);
  const calls = stage.rehearse();
  calls.forEach((call, n) => {
    const fitting = faults.filter(({ fits }) => fits(call));
    for (const fault of inTurn(fitting, n)) stage.tryFault(n, call, fault);
    for (const rival of inTurn(rivals, n)) stage.tryRival(n, call, rival);
  });
  const { tried, losses, duplicates, ends } = stage;
  return { name: scenario.name, calls: calls.length, tried, ends: ends.size, losses, duplicates };
}

/** Facts about the fault that the checks at the end need. */
interface Cause {
  crashes: number;
  isKilled: boolean;
  mayTell: Trial['mayTell'];
  /** The rival that acted in between. */
  rival?: Rival;
}

const nothingWrong: Cause = { crashes: 0, isKilled: false, mayTell: ['stored'] };

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
  ) {
    this.before = countEvents(base);
  }

  /** Runs the scenario without faults. @returns its service calls */
  rehearse(): string[] {
    const office = again(this.base);
    const calls: string[] = [];
    const release = onCalls(office, (call) => void (call.phase === 'before' && calls.push(call.call)));
    const told = this.scenario.act(office, this.turns);
    release();
    const end = this.see(office, told, nothingWrong);
    if (end.losses.length > 0)
      throw new Error(`${this.scenario.name} fails by itself:\n${end.losses.join('\n')}`);
    this.plain = end.story;
    return calls;
  }

  tryFault(n: number, name: string, fault: Fault): void {
    const office = again(this.base);
    const [service] = name.split('.');
    const release = onCalls(office, (call, at) => {
      const isStruck = at === n || (fault.lasts && at > n && call.call.split('.')[0] === service);
      return isStruck ? fault.strike(call, office) : undefined;
    });
    const told = this.scenario.act(office, this.turns);
    release();
    fault.mend?.(office);
    const mayTell = fault.mayTell?.(name) ?? anything;
    const cause = { crashes: 1, isKilled: fault.kills ?? false, mayTell };
    this.note(`${fault.name} at call ${n + 1}, ${name}`, this.endOf(office, told, cause));
  }

  tryRival(n: number, name: string, rival: Rival): void {
    const office = again(this.base);
    const others: Told[] = [];
    const release = onCalls(office, (call, at) => {
      if (at === n && call.phase === 'before')
        others.push(...(rival.act(office, this.scenario, this.turns) ?? []));
    });
    const told = [...this.scenario.act(office, this.turns), ...others];
    release();
    const cause = { crashes: 0, isKilled: false, mayTell: noFault, rival };
    this.note(`${rival.name} at call ${n + 1}, ${name}`, this.endOf(office, told, cause));
  }

  private note(where: string, { losses, duplicates }: End): void {
    this.tried += 1;
    this.losses.push(...losses.map((loss) => `${this.scenario.name}, ${where}: ${loss}`));
    this.duplicates += duplicates;
  }

  /** The emulator is deterministic: of two equal worlds only one is run to its end. */
  private endOf(office: Office, told: readonly Told[], cause: Cause): End {
    const key = keyOf(office, [told, { ...cause, rival: cause.rival?.name }]);
    const end = this.ends.get(key) ?? this.see(office, told, cause);
    this.ends.set(key, end);
    return end;
  }

  /** The clock trigger runs, users with a bad answer try again, and the next day begins with its deep sweep. */
  private see(office: Office, told: readonly Told[], { rival, ...cause }: Cause): End & { story: Story } {
    const { world, workbook } = office;
    const { before, scenario } = this;
    const toldAt = countEvents(office);
    const diary = new Diary();
    const pass = (until: number, everyMinutes: number): void =>
      void world.advanceTo(until, { everyMinutes, onExecution: (execution) => diary.ran(execution) });
    pass(world.now() + 20 * minute, 15);
    const toldAgain = told.some(({ answer }) => answer !== 'stored') ? scenario.act(office, this.turns) : [];
    pass(world.now() + 6 * minute, 5);
    pass(nextMidnight(world.now()), 24 * 60);
    pass(world.now() + 6 * minute, 5);
    rival?.undo?.(office);
    const finished = finishedOf({ world, workbook, diary });
    const plain = rival ? null : this.plain;
    const trial: Trial = { finished, told, toldAgain, before, toldAt, plain, ...cause };
    const losses = checks.flatMap(({ name, check }) => check(trial).map((problem) => `${name}: ${problem}`));
    const story = storyOf(finished);
    return { losses, story, duplicates: finished.delivered.length - owedMails(finished).length };
  }
}

/** Empty before set-up. */
const countEvents = ({ workbook }: Office): number =>
  workbook.tabs.some(({ state }) => state.title === 'Riwayat') ? readTold(workbook).length : 0;

/** Hooks into every call of the scenario, except those that draw the menu when the Sheet opens. */
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

const nextMidnight = (now: number): number => (Math.floor((now + zoneOffset) / day) + 1) * day - zoneOffset;
