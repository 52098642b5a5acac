/** Hard limits in words, as the SOP writes them: `1 x 24 jam`. */
import type { Limit } from '../../sop/model';
import { limitWords } from '../../sop/wording';
import type { KnownProcedure } from './knownProcedures';

const limitsOf = ({ procedure }: KnownProcedure): readonly { step: string; limit: Limit }[] =>
  procedure.steps.flatMap(({ start }) => (start.kind === 'limitPassed' ? [start] : []));

/** The limit a step stands under, in words; null where it has none. */
export function limitOfStep(procedure: KnownProcedure, step: string): string | null {
  const limited = limitsOf(procedure).find((limit) => limit.step === step);
  return limited ? limitWords(limited.limit) : null;
}

/** The one limit these procedures name; `batas waktu` where they name several; null where they name none. */
export function onlyLimit(procedures: readonly KnownProcedure[]): string | null {
  const words = new Set(procedures.flatMap((one) => limitsOf(one).map(({ limit }) => limitWords(limit))));
  return words.size > 1 ? 'batas waktu' : ([...words][0] ?? null);
}
