/**
 * What must not hold back the rest, and what somebody who waits for an answer need not know of: their order is stored,
 * whether or not this goes well too. Google's log keeps what went wrong.
 */
export function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (fault) {
    console.error(`${what}: ${String(fault)}`);
  }
}
