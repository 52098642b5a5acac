import type { Execution } from '../execution/Execution';

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'message' in value) {
    return String((value as Error).stack ?? (value as Error).message);
  }
  return JSON.stringify(value) ?? String(value);
}

/** Writes to the execution log. Logging is no service call, so it cannot fail. */
export function loggers(execution: Execution): { console: object } {
  const write = (value: unknown): void => void execution.log.push(shown(value));
  return { console: { warn: write, error: write } };
}
