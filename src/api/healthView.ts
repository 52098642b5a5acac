/** What the page *Kesehatan sistem* is told: plain JSON. */
import type { HealthLine } from '../health';
import type { Refused } from './taskView';

export interface HealthView {
  /** `Senin, 1 September 2025 pukul 14.30 WIB` */
  checkedAt: string;
  lines: readonly HealthLine[];
}

export type HealthResult = { view: HealthView } | Refused;

/** Where a slice ended. */
export interface IntegrityCursor {
  row: number;
  /** Of the last row that was found whole. */
  seal: string;
  checked: number;
}
