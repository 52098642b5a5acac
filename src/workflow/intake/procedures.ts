/** Under which accepted table a new item runs. */
import type { EnactedProcedure, Instant, Office } from '../model';
import { sameWord } from '../people/people';

/**
 * @param answer what the form says; empty where it does not ask
 * @returns null where the answer names none of them, or does not say which of several
 */
export function procedureInForce(office: Office, answer: string, now: Instant): EnactedProcedure | null {
  const tables = tablesInForce(office, now);
  const isUnsaid = sameWord(answer, '');
  if (isUnsaid && tables.length === 1) return tables[0] ?? null;
  const [chosen, another] = tables.filter(
    (one) => sameWord(one.answer ?? '', answer) || sameWord(one.procedure.key, answer),
  );
  return another ? null : (chosen ?? null);
}

/** The newest table of each procedure whose day has come; before the first such day, the tables that day brings. */
export function tablesInForce({ procedures }: Office, now: Instant): readonly EnactedProcedure[] {
  const day = Math.max(now, Math.min(...procedures.map(({ enactedAt }) => enactedAt)));
  const newest = new Map<string, EnactedProcedure>();
  for (const one of procedures.filter(({ enactedAt }) => enactedAt <= day)) {
    const known = newest.get(one.procedure.key);
    if (!known || known.version < one.version) newest.set(one.procedure.key, one);
  }
  return [...newest.values()];
}
