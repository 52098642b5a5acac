import type { SopDocument } from './model';

/** Of a table that has no signed document. */
export const emptyDocument: SopDocument = {
  number: '',
  title: '',
  office: '',
  effectiveOn: '',
  legalBasis: [],
  reportTitles: {},
};
