import { colToLetter, type WriteSheet } from 'hucre/xlsx';
import {
  sourcesOf,
  type ChartData,
  type EmbeddedChart,
  type OverlayPosition,
} from '../../emulator/sheets/charts';
import type { SheetView } from '../../emulator/sheets/readModel';
import { hexColour } from './colours';

type SheetChart = NonNullable<WriteSheet['charts']>[number];

const kinds: Readonly<Record<string, SheetChart['type']>> = { BAR: 'bar', COLUMN: 'column', LINE: 'line' };

const axisLook = { labelFontSize: 8, minorTickMark: 'none' } as const;

/** A tab's charts as charts of the file; they draw from the same cells. */
export const xlsxCharts = (sheet: SheetView): SheetChart[] =>
  sheet.charts.flatMap((chart) => xlsxChart(sheet, chart) ?? []);

function xlsxChart(sheet: SheetView, { spec, position }: EmbeddedChart): SheetChart | null {
  const {
    chartType = '',
    domains = [],
    series = [],
    axis = [],
    legendPosition,
    headerCount = 0,
  } = spec.basicChart ?? {};
  const type = kinds[chartType];
  if (!type || series.length === 0) return null;
  const { title, viewWindowOptions: { viewWindowMin, viewWindowMax } = {} } = axis[0] ?? {};
  return {
    type,
    ...(spec.title ? { title: spec.title, titleFontSize: 11, titleBold: true } : {}),
    ...(spec.altText ? { altText: spec.altText } : {}),
    anchor: anchorOf(sheet, position.overlayPosition),
    legend: legendPosition === 'NO_LEGEND' ? false : 'bottom',
    series: series.map(({ series: data, colorStyle, dataLabel }) => ({
      name: headingOf(sheet, data),
      values: addressOf(data, headerCount),
      categories: addressOf(domains[0]?.domain, headerCount),
      color: (hexColour(colorStyle) ?? '1e7a4c').toUpperCase(),
      dataLabels: { showValue: dataLabel?.type === 'DATA', fontSize: 8 },
    })),
    gapWidth: 60,
    axes: {
      // Excel begins bars at the bottom, Google at the top.
      x: { ...axisLook, reverse: chartType === 'BAR' },
      y: {
        ...axisLook,
        ...(title ? { title, axisTitleFontSize: 8, axisTitleRotation: chartType === 'BAR' ? 0 : -90 } : {}),
        ...(chartType === 'BAR' ? { crosses: 'max' } : {}),
        scale: { min: viewWindowMin, max: viewWindowMax },
      },
    },
  };
}

const firstOf = (data: ChartData | undefined) => {
  const {
    startRowIndex: row = 0,
    endRowIndex: end = row + 1,
    startColumnIndex: column = 0,
  } = sourcesOf(data)[0] ?? {};
  return { row, end, column };
};

function addressOf(data: ChartData | undefined, headerCount: number): string {
  const { row, end, column } = firstOf(data);
  const letter = colToLetter(column);
  return `$${letter}$${row + headerCount + 1}:$${letter}$${end}`;
}

function headingOf({ cells }: SheetView, data: ChartData | undefined): string {
  const { row, column } = firstOf(data);
  return cells[row]?.[column]?.text ?? '';
}

/** Pixels of an ordinary row in Google Sheets. */
const ordinaryRow = 21;

/** The file places a chart between two cells: those nearest to where it begins and ends. */
function anchorOf(
  sheet: SheetView,
  { anchorCell, offsetXPixels = 0, widthPixels, heightPixels }: OverlayPosition,
) {
  const from = { row: anchorCell.rowIndex ?? 0, col: anchorCell.columnIndex ?? 0 };
  const { rowCount, columnCount, rowHeights, columnWidths } = sheet;
  const heights = Array.from(
    { length: rowCount - from.row },
    (_, row) => rowHeights[from.row + row] ?? ordinaryRow,
  );
  const widths = columnWidths.slice(from.col, columnCount);
  return {
    from,
    to: {
      row: from.row + nearest(heights, heightPixels),
      col: from.col + nearest(widths, offsetXPixels + widthPixels),
    },
  };
}

/** How many of the sizes come nearest to a length; at least one. */
function nearest(sizes: readonly number[], length: number): number {
  let end = 0;
  for (const [index, size] of sizes.entries()) {
    if (end + size - length > length - end) return Math.max(1, index);
    end += size;
  }
  return sizes.length;
}
