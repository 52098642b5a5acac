export type ExecutionKind = 'menu' | 'trigger' | 'editor' | 'webApp' | 'simpleTrigger';

/** What a hook may know about the execution whose call it intercepts. */
export interface RunningExecution {
  readonly id: number;
  readonly scriptId: string;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly effectiveUser: string;
  readonly calls: readonly unknown[];
}

export interface InterceptedCall {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly execution: RunningExecution;
  readonly phase: 'before' | 'after';
}

/**
 * Runs before and after every service call. It may throw (a fault), ask for the execution's death with
 * `{kill: true}`, or run another execution in full. It is not called for calls that it causes itself.
 */
export type Interceptor = (call: InterceptedCall) => { kill?: boolean } | void;

/** The hooks of a world, asked in the order in which they came. */
export class Interceptors {
  private hooks: { hook: Interceptor; busy: boolean }[] = [];

  add(hook: Interceptor): () => void {
    const entry = { hook, busy: false };
    this.hooks = [...this.hooks, entry];
    return () => {
      this.hooks = this.hooks.filter((other) => other !== entry);
    };
  }

  /** True when one of the hooks wants the execution dead. */
  ask(call: InterceptedCall): boolean {
    let kill = false;
    for (const entry of this.hooks) {
      if (entry.busy) continue;
      entry.busy = true;
      try {
        kill = entry.hook(call)?.kill === true || kill;
      } finally {
        entry.busy = false;
      }
    }
    return kill;
  }
}
