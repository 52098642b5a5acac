import type { Meter } from '../../world/Meter';
import type { Fields } from '../api/schema';
import type { Workbook } from '../Workbook';

export interface BatchContext {
  readonly workbook: Workbook;
  /** The calling account; protections depend on it. */
  readonly account: string;
  readonly meter: Meter;
  readonly newId: (kind: string) => number;
}

/** One kind of request of spreadsheets.batchUpdate: its shape and what it does. Its reply is {} unless it returns one. */
export interface RequestKind {
  readonly fields: Fields;
  apply(request: never, context: BatchContext): object | void;
}

/** Ties the request's type to its shape at one place; the shape was checked before `apply` sees it. */
export function requestKind<R>(
  fields: Fields,
  apply: (request: R, context: BatchContext) => object | void,
): RequestKind {
  return { fields, apply };
}
