import { GoogleError } from '../../googleError';
import {
  compact,
  recordOf,
  type CellFormat,
  type CellRecord,
  type DataValidationRule,
  type Scalar,
  type StoredCell,
} from '../cell';
import { hyperlinkLabel } from '../formula';
import { below, overlay, type Mask } from './fieldMask';

export interface CellData {
  userEnteredValue?: {
    stringValue?: string;
    numberValue?: number;
    boolValue?: boolean;
    formulaValue?: string;
  };
  userEnteredFormat?: CellFormat;
  note?: string;
  dataValidation?: DataValidationRule;
}

export interface RowData {
  values?: CellData[];
}

/** support.google.com/drive/answer/37603 and the editor's own message. */
const MAX_CHARACTERS = 50_000;

function enteredValue(data: CellData): { value?: Scalar; formula?: string } {
  const entered = data.userEnteredValue;
  const { stringValue, numberValue, boolValue, formulaValue } = entered ?? {};
  if (formulaValue != null) {
    assertLength(formulaValue);
    const label = hyperlinkLabel(formulaValue);
    return label === undefined ? { formula: formulaValue } : { formula: formulaValue, value: label };
  }
  if (stringValue != null) {
    assertLength(stringValue);
    // An empty string leaves the cell empty.
    return stringValue === '' ? {} : { value: stringValue };
  }
  const value = numberValue ?? boolValue;
  return value == null ? {} : { value };
}

function assertLength(text: string): void {
  if (text.length > MAX_CHARACTERS) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** A private copy, so that a script which changes its objects later does not change the sheet. */
function copied<T>(value: T): T {
  return value === undefined || value === null ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** Makes the writer of one mask: (old cell, new data) -> new cell. */
export function cellWriter(mask: Mask): (old: StoredCell, data: CellData | undefined) => StoredCell {
  const value = below(mask, 'userEnteredValue');
  const format = below(mask, 'userEnteredFormat');
  const note = below(mask, 'note');
  const validation = below(mask, 'dataValidation');
  return (old, given) => {
    const data = given ?? {};
    const before = recordOf(old);
    const after: { -readonly [K in keyof CellRecord]: CellRecord[K] } = { ...before };
    if (value) {
      delete after.value;
      delete after.formula;
      Object.assign(after, enteredValue(data));
    }
    if (format) assign(after, 'format', copied(overlay(before.format, data.userEnteredFormat, format)));
    if (note) assign(after, 'note', data.note || undefined);
    if (validation) assign(after, 'validation', copied(data.dataValidation ?? undefined));
    return compact(after);
  };
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined || value === null) delete target[key];
  else target[key] = value;
}
