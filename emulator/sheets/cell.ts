/** What a cell holds, in the words of the Sheets API's CellData, kept small: most cells are a bare value. */
export type Scalar = string | number | boolean;

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
  themeColor?: string;
}

export interface TextFormat {
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  link?: { uri?: string };
}

export interface Border {
  style?: string;
  color?: Color;
  colorStyle?: ColorStyle;
}

export interface CellFormat {
  numberFormat?: { type?: string; pattern?: string };
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
  padding?: { top?: number; right?: number; bottom?: number; left?: number };
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textFormat?: TextFormat;
}

export interface BooleanCondition {
  type: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

export interface DataValidationRule {
  condition: BooleanCondition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

/** A cell with more than a bare value. Records are never changed in place: the undo journal keeps the old ones. */
export interface CellRecord {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly validation?: DataValidationRule;
}

export type StoredCell = Scalar | CellRecord | null | undefined;

const EMPTY: CellRecord = {};

export function recordOf(cell: StoredCell): CellRecord {
  if (cell === undefined || cell === null) return EMPTY;
  return typeof cell === 'object' ? cell : { value: cell };
}

/** The shortest way to keep a record. */
export function compact(record: CellRecord): StoredCell {
  const { value, formula, format, note, validation } = record;
  if (formula === undefined && format === undefined && note === undefined && validation === undefined) {
    return value;
  }
  return record;
}

export function valueOf(cell: StoredCell): Scalar | undefined {
  if (cell === undefined || cell === null) return undefined;
  return typeof cell === 'object' ? cell.value : cell;
}

/** Whether the cell counts as data for appendCells: a value or a formula does, a format or note does not. */
export function hasData(cell: StoredCell): boolean {
  if (cell === undefined || cell === null) return false;
  return typeof cell !== 'object' || cell.value !== undefined || cell.formula !== undefined;
}
