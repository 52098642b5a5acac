import { GoogleError } from '../googleError';
import type { ScriptProject, ScriptSource } from '../script/ScriptProject';
import type { ExecutionKind, RunningExecution } from '../world/interception';
import type { WorldState } from '../world/WorldState';
import { authorise } from './authorise';
import type { CallRule } from './CallRule';
import { errorIn, HOST_REALM, type Realm } from './realm';
import type { UserInterface } from './UserInterface';

export interface CallRecord {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly at: number;
  error?: string;
}

export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

export interface ExecutionStart {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  readonly effectiveUser: string;
  /** The user's window on the grid, if there is one. */
  readonly ui: UserInterface | null;
}

/** Six minutes (quotas page); simple triggers have thirty seconds (triggers guide). */
const LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** One run of a script: makes each of its service calls and records them. */
export class Execution implements RunningExecution {
  readonly id: number;
  readonly scriptId: string;
  readonly source: ScriptSource;
  readonly startedAt: number;
  readonly calls: CallRecord[] = [];
  readonly log: string[] = [];
  endedAt: number | null = null;
  value: unknown = undefined;
  error: ScriptError | null = null;
  killed: string | null = null;
  realm: Realm = HOST_REALM;
  private readonly deadline: number;

  constructor(
    readonly world: WorldState,
    readonly script: ScriptProject,
    private readonly start: ExecutionStart,
  ) {
    world.executionCount += 1;
    this.id = world.executionCount;
    this.scriptId = script.id;
    this.source = script.sourceFor(start.kind);
    this.startedAt = world.clock.now();
    this.deadline = this.startedAt + (start.kind === 'simpleTrigger' ? SIMPLE_TRIGGER_LIMIT_MS : LIMIT_MS);
  }

  get kind(): ExecutionKind {
    return this.start.kind;
  }

  get functionName(): string {
    return this.start.functionName;
  }

  get effectiveUser(): string {
    return this.start.effectiveUser;
  }

  get ui(): UserInterface | null {
    return this.start.ui;
  }

  get dialogs() {
    return this.start.ui?.dialogs ?? [];
  }

  get toasts() {
    return this.start.ui?.toasts ?? [];
  }

  get sidebar() {
    return this.start.ui?.sidebar ?? null;
  }

  /** Makes a service call: counts it, lets time pass, asks the hooks, checks consent, acts, asks the hooks again. */
  call<T>(name: string, args: readonly unknown[], rule: CallRule, act: () => T): T {
    this.assertAlive();
    const record: CallRecord = { call: name, args, at: this.world.clock.now() };
    this.calls.push(record);
    this.world.meter.count(name);
    try {
      this.spend(this.world.latencyMs(name));
      this.ask(name, args, 'before');
      const result = this.acting(rule, () => {
        authorise(this, name, rule);
        return act();
      });
      this.ask(name, args, 'after');
      return result;
    } catch (error) {
      const translated = this.translated(error);
      record.error = translated.message;
      throw translated;
    }
  }

  /** Lets virtual time pass; past the limit the execution is dead. */
  spend(milliseconds: number): void {
    const { clock } = this.world;
    const wanted = clock.now() + milliseconds;
    if (wanted > this.deadline) {
      clock.advanceTo(this.deadline);
      this.kill('Exceeded maximum execution time');
      this.assertAlive();
    }
    clock.advanceTo(wanted);
  }

  /** Makes every later call throw, so that the script has no further effect. */
  kill(reason: string): void {
    this.killed ??= reason;
  }

  assertAlive(): void {
    if (this.killed !== null) throw errorIn(this.realm, 'KilledExecution', this.killed);
  }

  private ask(call: string, args: readonly unknown[], phase: 'before' | 'after'): void {
    if (this.world.interceptors.ask({ call, args, execution: this, phase })) {
      this.kill('The execution was killed.');
    }
    this.assertAlive();
    // A nested execution may have used up this one's time.
    this.spend(0);
  }

  private acting<T>({ api }: CallRule, act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (!api || !(error instanceof GoogleError)) throw error;
      const message = `API call to ${api} failed with error: ${error.message}`;
      throw errorIn(this.realm, 'GoogleJsonResponseException', message, {
        details: { code: error.code, message: error.message },
      });
    }
  }

  private translated(error: unknown): Error {
    if (error instanceof this.realm.Error) return error;
    const given = (error ?? {}) as Partial<Error> & { details?: object };
    const { name = 'Exception', message = String(error), details } = given;
    return errorIn(this.realm, name, message, details && { details });
  }
}
