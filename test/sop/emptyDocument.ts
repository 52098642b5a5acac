import type { SopDocument } from '../../src/sop/model';

/** For tables that have no signed document. */
export const emptyDocument: SopDocument = {
  number: '',
  title: '',
  office: '',
  effectiveOn: '',
  legalBasis: [],
  reportTitles: {},
};
