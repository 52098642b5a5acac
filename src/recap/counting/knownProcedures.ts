/** The procedures items ran under, each with what a report asks of it. */
import { emptyDocument } from '../../sop/emptyDocument';
import type { Procedure, SopDocument, Step } from '../../sop/model';
import { stepMeanings } from '../../sop/stepMeaning';
import type { EnactedProcedure } from '../../workflow/model';
import { approvalSteps } from './approvalSteps';
import type { ItemFacts, VisitFacts } from './facts';

export interface KnownProcedure {
  procedure: Procedure;
  version: number;
  /** ISO date from which it may be judged by. */
  effectiveOn: string;
  step: (number: string) => Step | undefined;
  /** Numbers of the steps that decide on publication, and of those that edit. */
  approvals: ReadonlySet<string>;
  edits: ReadonlySet<string>;
  /** Did this visit end in a question to the submitter? */
  asksSubmitter: (visit: VisitFacts) => boolean;
  /** Is it the submitter’s answer to such a question? */
  isAnswer: (visit: VisitFacts) => boolean;
}

export interface KnownProcedures {
  /** A version that is no longer kept has no steps: its items are counted and not judged. */
  of: (item: ItemFacts) => KnownProcedure;
  /** The newest version of each key, in the order the keys came. */
  newest: readonly KnownProcedure[];
  /** Of each key the version that took effect first. */
  first: readonly KnownProcedure[];
}

export function knowProcedures(enacted: readonly EnactedProcedure[]): KnownProcedures {
  const known = [...enacted].sort((a, b) => a.version - b.version).map(know);
  const byName = new Map(known.map((one) => [nameOf(one.procedure.key, one.version), one]));
  const keys = [...new Set(enacted.map(({ procedure }) => procedure.key))];
  const ofKey = (key: string) => known.filter(({ procedure }) => procedure.key === key);
  return {
    of: ({ procedure: { key, version } }) => byName.get(nameOf(key, version)) ?? lost(key, version),
    newest: keys.flatMap((key) => ofKey(key).slice(-1)),
    first: keys.flatMap((key) => ofKey(key).slice(0, 1)),
  };
}

const isEditing = (step: Step): boolean => stepMeanings(step).includes('editing');

const nameOf = (key: string, version: number): string => `${key} ${version}`;

const lost = (key: string, version: number): KnownProcedure =>
  know({
    version,
    procedure: {
      key,
      document: { ...emptyDocument, title: key },
      steps: [],
    },
  });

function know({ procedure, version }: Pick<EnactedProcedure, 'procedure' | 'version'>): KnownProcedure {
  const steps = new Map(procedure.steps.map((step) => [step.number, step]));
  const isForm = (number: string) => steps.get(number)?.start.kind === 'form';
  return {
    procedure,
    version,
    effectiveOn: procedure.document.effectiveOn,
    step: (number) => steps.get(number),
    approvals: approvalSteps(procedure),
    edits: new Set(procedure.steps.filter(isEditing).map(({ number }) => number)),
    isAnswer: ({ step, round }) => isForm(step) && round > 1,
    asksSubmitter: ({ step, outcome }) => {
      const target = steps.get(step)?.outcomes.find(({ name }) => name === outcome)?.target;
      return target?.kind === 'step' && isForm(target.step) && !isForm(step);
    },
  };
}

/** Offices write `Nomor 3 Tahun 2025` or the bare number. */
export const numberWords = ({ number }: SopDocument): string =>
  /^\d/.test(number) ? `Nomor ${number}` : number;
