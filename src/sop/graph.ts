import type { Outcome, Procedure, Step, Target } from './model';

/** One way an item may go on from a step: by an outcome, because its limit passed, or because the step is passed over. */
export type Edge =
  | { by: 'outcome'; from: Step; target: Target; outcome: Outcome }
  | { by: 'limit'; from: Step; target: Target; row: Step }
  | { by: 'skip'; from: Step; target: Target };

/** A procedure seen as steps and the ways between them; computed once, read by every rule. */
export interface FlowGraph {
  procedure: Procedure;
  steps: readonly Step[];
  stepByNumber: ReadonlyMap<string, Step>;
  formSteps: readonly Step[];
  edgesFrom: (step: Step) => readonly Edge[];
  /** Steps an item can come to, from the form or by their own start. */
  reached: ReadonlySet<Step>;
  /** Steps from which some way leads to an end (or to a row that leads nowhere, which is a finding of its own). */
  leaving: ReadonlySet<Step>;
}

export function graphOf(procedure: Procedure): FlowGraph {
  const { steps } = procedure;
  const stepByNumber = new Map([...steps].reverse().map((step) => [step.number, step]));
  const edges = new Map(steps.map((step) => [step, edgesOf(step, steps)]));
  const edgesFrom = (step: Step) => edges.get(step) ?? [];
  const next = (step: Step) => edgesFrom(step).flatMap(({ target }) => stepAt(target, stepByNumber) ?? []);
  const formSteps = steps.filter(({ start }) => start.kind === 'form');
  return {
    procedure,
    steps,
    stepByNumber,
    formSteps,
    edgesFrom,
    reached: reachedFrom(steps, formSteps, next, edgesFrom),
    leaving: leavingOf(steps, next, edgesFrom),
  };
}

/** The step a target names; undefined for an end. */
export function stepAt(target: Target, stepByNumber: FlowGraph['stepByNumber']): Step | undefined {
  return target.kind === 'step' ? stepByNumber.get(target.step) : undefined;
}

function edgesOf(step: Step, steps: readonly Step[]): readonly Edge[] {
  const [first] = step.outcomes;
  return [
    ...step.outcomes.map((outcome): Edge => ({ by: 'outcome', from: step, target: outcome.target, outcome })),
    ...(step.condition && first ? [{ by: 'skip', from: step, target: first.target } as const] : []),
    ...steps
      .filter(({ start }) => start.kind === 'limitPassed' && start.step === step.number)
      .map((row): Edge => ({ by: 'limit', from: step, target: { kind: 'step', step: row.number }, row })),
  ];
}

function reachedFrom(
  steps: readonly Step[],
  formSteps: readonly Step[],
  next: (step: Step) => readonly Step[],
  edgesFrom: FlowGraph['edgesFrom'],
): ReadonlySet<Step> {
  const reached = new Set<Step>();
  const visit = (waiting: Step[]): void => {
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      if (reached.has(step)) continue;
      reached.add(step);
      waiting.push(...next(step));
    }
  };
  visit([...formSteps, ...steps.filter(({ start }) => start.kind === 'periodic')]);
  const mayStart = ({ start }: Step): boolean => {
    if (start.kind !== 'atWill') return false;
    const { after } = start;
    if (after === null) return true;
    return [...reached].some((step) =>
      'step' in after
        ? step.number === after.step
        : edgesFrom(step).some(({ target }) => target.kind === 'end' && target.end === after.end),
    );
  };
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    visit(steps.filter(mayStart));
  }
  return reached;
}

function leavingOf(
  steps: readonly Step[],
  next: (step: Step) => readonly Step[],
  edgesFrom: FlowGraph['edgesFrom'],
): ReadonlySet<Step> {
  const leaving = new Set(
    steps.filter(
      (step) => edgesFrom(step).length === 0 || edgesFrom(step).some(({ target }) => target.kind === 'end'),
    ),
  );
  for (let before = -1; before !== leaving.size;) {
    before = leaving.size;
    for (const step of steps) if (next(step).some((other) => leaving.has(other))) leaving.add(step);
  }
  return leaving;
}
