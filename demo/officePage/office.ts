import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OfficeView, Outcome } from '../localOffice/view';

/** What every area may use. */
export interface Office {
  view: OfficeView;
  /** A counter that rises with every change, so that an area knows when to read again. */
  revision: number;
  /** Reads the office again after something happened in it. */
  refresh(): Promise<void>;
  /** Runs an act of the person: shows that it runs, its problem, and the office afterwards. */
  act<T>(words: string, work: () => Promise<T>): Promise<T | undefined>;
  /** Shows what a run of the script showed: toasts, dialogs, errors. */
  show(outcome: Outcome): void;
}

export const OfficeContext = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('Outside the office');
  return office;
}
