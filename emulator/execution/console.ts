import type { Execution } from './Execution';

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'message' in value) {
    return String((value as Error).stack ?? (value as Error).message);
  }
  return JSON.stringify(value) ?? String(value);
}

/** console and Logger: both end up in the execution log; %s and %d are filled as Google does. */
export function loggers(execution: Execution): { console: object; Logger: object } {
  const write = (...values: unknown[]): void => {
    const [first, ...rest] = values.map(shown);
    let text = first ?? '';
    while (/%[sd]/.test(text) && rest.length > 0) text = text.replace(/%[sd]/, () => rest.shift() ?? '');
    execution.log.push([text, ...rest].join(' '));
  };
  const nothing = (): void => undefined;
  return {
    console: { log: write, info: write, warn: write, error: write, time: nothing, timeEnd: nothing },
    Logger: { log: write },
  };
}
