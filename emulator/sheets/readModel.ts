import {
  recordOf,
  type CellFormat,
  type ColorStyle,
  type DataValidationRule,
  type Scalar,
  type StoredCell,
} from './cell';
import { conditionalFormatOf } from './display/conditionalFormat';
import { formatCell } from './display/formatCell';
import { hyperlinkUrl } from './formula';
import type { EmbeddedChart } from './charts';
import type { GridRange } from './gridRange';
import type { ConditionalFormatRule, ProtectedRange, Sheet } from './Sheet';

/** A cell as a viewer needs it. */
export interface CellView {
  value?: Scalar;
  formula?: string;
  /** Target of a HYPERLINK formula. */
  link?: string;
  text: string;
  /** The cell's own format with conditional formats laid over it. */
  format?: CellFormat;
  note?: string;
  validation?: DataValidationRule;
}

export interface SheetView {
  sheetId: number;
  title: string;
  index: number;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  hideGridlines: boolean;
  tabColorStyle?: ColorStyle;
  columnWidths: number[];
  /** In pixels, for rows with a set height; other rows are as high as their text needs. */
  rowHeights: readonly (number | undefined)[];
  hiddenColumns: number[];
  hiddenRows: number[];
  /** Rows up to the last one that holds anything; reading it costs as much as the tab holds, so ask once. */
  readonly cells: CellView[][];
  merges: readonly GridRange[];
  protectedRanges: readonly ProtectedRange[];
  conditionalFormats: readonly ConditionalFormatRule[];
  charts: readonly EmbeddedChart[];
  formId?: string;
}

const DEFAULT_WIDTH = 100;

interface Surroundings {
  locale: string;
  computed(cell: StoredCell): StoredCell;
}

function cellsOf(sheet: Sheet, { locale, computed }: Surroundings): CellView[][] {
  const textAt = (row: number, column: number): string =>
    formatCell(computed(sheet.cell(row, column)), locale);
  const rules = sheet.state.conditionalFormats;
  return Array.from(sheet.rows, (cells, row) =>
    Array.from(cells ?? [], (stored, column) => {
      const cell = computed(stored);
      const { value, formula, format, note, validation } = recordOf(cell);
      const conditional = rules.length > 0 ? conditionalFormatOf(rules, row, column, textAt) : undefined;
      const shown = conditional
        ? { ...format, ...conditional, textFormat: { ...format?.textFormat, ...conditional.textFormat } }
        : format;
      return {
        value,
        formula,
        ...(formula ? { link: hyperlinkUrl(formula) } : {}),
        text: formatCell(cell, locale),
        format: shown,
        note,
        validation,
      };
    }),
  );
}

const indexesOfHidden = (list: Sheet['rowProperties']): number[] =>
  Array.from(list.entries()).flatMap(([index, properties]) => (properties?.hiddenByUser ? [index] : []));

export function readSheet(sheet: Sheet, index: number, surroundings: Surroundings): SheetView {
  const { form, basicFilter, ...state } = sheet.state;
  return {
    ...state,
    index,
    columnWidths: Array.from(
      { length: state.columnCount },
      (_, column) => sheet.columnProperties[column]?.pixelSize ?? DEFAULT_WIDTH,
    ),
    rowHeights: Array.from(sheet.rowProperties, (row) => row?.pixelSize),
    hiddenColumns: indexesOfHidden(sheet.columnProperties),
    hiddenRows: [...new Set([...indexesOfHidden(sheet.rowProperties), ...(basicFilter?.hiddenRows ?? [])])],
    get cells() {
      return cellsOf(sheet, surroundings);
    },
    ...(form ? { formId: form.formId } : {}),
  };
}
