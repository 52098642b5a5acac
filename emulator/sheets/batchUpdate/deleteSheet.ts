import { GoogleError } from '../../googleError';
import { requestKind } from './RequestKind';

export const deleteSheet = requestKind<{ sheetId?: number }>(
  { sheetId: 'integer' },
  ({ sheetId }, { workbook }) => {
    const doomed = workbook.grid(sheetId);
    const rest = workbook.tabs.filter((tab) => tab !== doomed);
    if (rest.length === 0) throw new GoogleError("You can't remove all the sheets in a document.");
    if (rest.every((tab) => tab.state.hidden)) {
      throw new GoogleError("You can't remove all the visible sheets in a document.");
    }
    if (doomed.state.form) {
      throw new GoogleError(
        'The sheet you are trying to delete is linked to a form. Please unlink the form first.',
      );
    }
    workbook.setTabs(rest);
  },
);
