import { oneLine } from './peoplesText';

/** Whoever handed in: somebody of Petugas, or an address that anybody may have typed. */
export interface Submitter {
  submitter?: string;
  stranger?: string;
}

export const submitterWords = ({ submitter, stranger }: Submitter): string =>
  submitter ?? (stranger === undefined ? '' : `${oneLine(stranger, 120)} (di luar Petugas)`);
