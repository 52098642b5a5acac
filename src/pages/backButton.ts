/**
 * The browser's back button leads out of what was opened, not away from the page. Google keeps the browser's history
 * from a page's frame, and lends it to web apps only: not to sidebars and dialogs.
 */
import { useEffect, useRef } from 'preact/hooks';

interface GoogleHistory {
  push(state: object): void;
  setChangeHandler(handler: () => void): void;
}

let lent: GoogleHistory | undefined;
export const lendHistory = (): void => {
  lent = (globalThis as { google?: { script?: { history?: GoogleHistory } } }).google?.script?.history;
  lent?.setChangeHandler(() => {
    // The press has used up an entry of the history, which the next one will need.
    if ([...sendings].some(({ current }) => current)) lent?.push({});
    else waysOut[waysOut.length - 1]?.();
  });
};

/** Of what is open, the innermost last. */
const waysOut: (() => void)[] = [];

/** Leaving by a button of the page leaves an entry in the history behind: one press more, which changes nothing. */
export function useBackButton(isOpen: boolean, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!isOpen) return;
    const wayOut = () => latest.current();
    waysOut.push(wayOut);
    lent?.push({});
    return () => void waysOut.splice(waysOut.indexOf(wayOut), 1);
  }, [isOpen]);
}

type InFlight = { readonly current: boolean };
const sendings = new Set<InFlight>();

/** Nothing leads out before the answer to what was sent stands on the page. */
export function useStay(inFlight: InFlight): void {
  useEffect(() => {
    sendings.add(inFlight);
    return () => void sendings.delete(inFlight);
  }, []);
}
