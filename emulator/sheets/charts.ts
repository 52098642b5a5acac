/** Charts that lie over a tab's cells, in the words of the Sheets API's EmbeddedChart. */
import type { ColorStyle } from './cell';
import type { GridRange } from './gridRange';
import { shiftRange, type Dimension } from './shift';

export interface ChartData {
  sourceRange?: { sources?: GridRange[] };
}

export interface BasicChart {
  chartType?: string;
  legendPosition?: string;
  axis?: {
    position?: string;
    title?: string;
    viewWindowOptions?: { viewWindowMin?: number; viewWindowMax?: number; viewWindowMode?: string };
  }[];
  domains?: { domain?: ChartData }[];
  series?: {
    series?: ChartData;
    targetAxis?: string;
    colorStyle?: ColorStyle;
    dataLabel?: { type?: string };
  }[];
  headerCount?: number;
}

export interface ChartSpec {
  title?: string;
  altText?: string;
  basicChart?: BasicChart;
}

export interface OverlayPosition {
  anchorCell: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  offsetXPixels?: number;
  offsetYPixels?: number;
  widthPixels: number;
  heightPixels: number;
}

export interface EmbeddedChart {
  chartId: number;
  spec: ChartSpec;
  position: { overlayPosition: OverlayPosition };
}

export const sourcesOf = (data: ChartData | undefined): readonly GridRange[] =>
  data?.sourceRange?.sources ?? [];

/** Moves a chart and its ranges when rows or columns of its tab are inserted or deleted. */
export function shiftChart(
  chart: EmbeddedChart,
  sheetId: number,
  dimension: Dimension,
  at: number,
  count: number,
): EmbeddedChart {
  return {
    ...chart,
    spec: shiftSources(chart.spec, (range) =>
      (range.sheetId ?? 0) === sheetId ? shiftRange(range, dimension, at, count) : range,
    ),
    position: { overlayPosition: shiftAnchor(chart.position.overlayPosition, dimension, at, count) },
  };
}

/** The same chart on a copy of its tab. */
export function copyChart(chart: EmbeddedChart, from: number, to: number, chartId: number): EmbeddedChart {
  const { overlayPosition } = chart.position;
  return {
    chartId,
    spec: shiftSources(chart.spec, (range) =>
      (range.sheetId ?? 0) === from ? { ...range, sheetId: to } : range,
    ),
    position: {
      overlayPosition: {
        ...overlayPosition,
        anchorCell: { ...overlayPosition.anchorCell, sheetId: to },
      },
    },
  };
}

/** A chart whose cell is deleted stays, before the gap. */
function shiftAnchor(
  position: OverlayPosition,
  dimension: Dimension,
  at: number,
  count: number,
): OverlayPosition {
  const { anchorCell } = position;
  const key = dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const index = anchorCell[key] ?? 0;
  const moved = index < at ? index : index + count >= at ? index + count : Math.max(0, at - 1);
  return { ...position, anchorCell: { ...anchorCell, [key]: moved } };
}

/** A series whose cells are all deleted disappears without an error; the chart stays. */
function shiftSources(spec: ChartSpec, shift: (range: GridRange) => GridRange | null): ChartSpec {
  if (!spec.basicChart) return spec;
  const { domains = [], series = [] } = spec.basicChart;
  const moved = (data: ChartData | undefined): ChartData => ({
    sourceRange: { sources: sourcesOf(data).flatMap((range) => shift(range) ?? []) },
  });
  return {
    ...spec,
    basicChart: {
      ...spec.basicChart,
      domains: domains
        .map((one) => ({ ...one, domain: moved(one.domain) }))
        .filter(({ domain }) => sourcesOf(domain).length > 0),
      series: series
        .map((one) => ({ ...one, series: moved(one.series) }))
        .filter((one) => sourcesOf(one.series).length > 0),
    },
  };
}
