import { useRef, useState } from 'preact/hooks';
import { useStay } from './backButton';

interface Sending {
  readonly isSending: boolean;
  /** Known at once, where `isSending` waits for the page to be drawn again. */
  readonly inFlight: { readonly current: boolean };
  /** Does nothing while the answer to an earlier order is awaited. */
  alone(order: () => Promise<void>): Promise<void>;
}

/** One order at a time: state alone would let a second tap through before the page is drawn again. */
export function useSending(): Sending {
  const inFlight = useRef(false);
  const [isSending, setSending] = useState(false);
  useStay(inFlight);
  const alone = async (order: () => Promise<void>) => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending(true);
    try {
      await order();
    } finally {
      inFlight.current = false;
      setSending(false);
    }
  };
  return { isSending, inFlight, alone };
}
