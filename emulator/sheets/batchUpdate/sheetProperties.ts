import { GoogleError } from '../../googleError';
import type { ColorStyle } from '../cell';
import type { SheetState } from '../Sheet';

export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
  };
  hidden?: boolean;
  tabColorStyle?: ColorStyle;
  rightToLeft?: boolean;
}

/** The API's view of a tab: false and zero are left out, as proto3 JSON does. */
export function propertiesOf(state: SheetState, index: number): SheetProperties {
  return {
    sheetId: state.sheetId,
    title: state.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: state.rowCount,
      columnCount: state.columnCount,
      ...(state.frozenRowCount ? { frozenRowCount: state.frozenRowCount } : {}),
      ...(state.frozenColumnCount ? { frozenColumnCount: state.frozenColumnCount } : {}),
      ...(state.hideGridlines ? { hideGridlines: true } : {}),
    },
    ...(state.hidden ? { hidden: true } : {}),
    ...(state.tabColorStyle ? { tabColorStyle: state.tabColorStyle } : {}),
    ...(state.rightToLeft ? { rightToLeft: true } : {}),
  };
}

/** A tab as the API makes it: 1,000 rows and 26 columns unless told otherwise. */
export function stateFrom(properties: SheetProperties, sheetId: number, title: string): SheetState {
  const grid = properties.gridProperties ?? {};
  const state: SheetState = {
    sheetId,
    title,
    hidden: properties.hidden ?? false,
    rowCount: grid.rowCount ?? 1000,
    columnCount: grid.columnCount ?? 26,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    rightToLeft: properties.rightToLeft ?? false,
    ...(properties.tabColorStyle ? { tabColorStyle: structuredClone(properties.tabColorStyle) } : {}),
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    charts: [],
  };
  assertGrid(state);
  return state;
}

export function assertGrid(state: SheetState): void {
  if (state.rowCount < 1 || state.columnCount < 1) {
    throw new GoogleError('Sheets must have at least one row and one column.');
  }
  if (state.frozenRowCount >= state.rowCount) {
    throw new GoogleError("You can't freeze all visible rows on the sheet.");
  }
  if (state.frozenColumnCount >= state.columnCount) {
    throw new GoogleError("You can't freeze all visible columns on the sheet.");
  }
}

export function titleTaken(title: string): GoogleError {
  return new GoogleError(`A sheet with the name "${title}" already exists. Please enter another name.`);
}
