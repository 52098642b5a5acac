/** A table's chart: how it is drawn, and where it lies beside or below its table. */
import { decimal } from '../../messages/dates';
import type { ReportCell, Chart, Column, Table, Value } from '../../recap/reportModel';
import type { Span } from './columns';
import type { RecapPage } from './page';
import { rowPixels } from './textHeight';

type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type OverlayPosition = GoogleAppsScript.Sheets.Schema.OverlayPosition;
type Request = GoogleAppsScript.Sheets.Schema.Request;

export interface PlacedChart {
  spec: ChartSpec;
  position: OverlayPosition;
}

/** A section's chart has an id of our own choosing, so that a rebuild finds it; the tab's id leads it. */
const idsPerTab = 100;

const leastWidth = 420;
const mostWidth = 640;
export const gap = 16;
/** Heights are whole rows: a page ends between two of them. */
const usualRows = 13;
const rowsAroundBars = 5;

/** Told apart in grey print as well: dark and light take turns. */
const colours = [
  { rgbColor: { red: 0.12, green: 0.48, blue: 0.3 } },
  { rgbColor: { red: 0.96, green: 0.71, blue: 0.3 } },
  { rgbColor: { red: 0.18, green: 0.36, blue: 0.61 } },
  { rgbColor: { red: 0.66, green: 0.74, blue: 0.82 } },
];

const valueIn = (cell: ReportCell | undefined): Value =>
  typeof cell === 'object' ? cell.value : (cell ?? '');
const wordsIn = (cell: ReportCell | undefined): string => {
  const value = valueIn(cell);
  return typeof value === 'number' ? decimal(value) : value;
};

/** Null where there is nothing to see: no chart is asked for, no row, nothing but zeros and words. */
export function drawnChart({ chart, rows }: Table): Chart | null {
  const isSeen = (value: Value) => typeof value === 'number' && value !== 0;
  const drawn = rows.some((row) => chart?.series.some((column) => isSeen(valueIn(row[column]))));
  return drawn ? chart : null;
}

export const chartHeight = ({ kind, series }: Chart, { rows }: Table): number =>
  Math.max(usualRows, kind === 'bar' ? rowsAroundBars + rows.length * series.length : 0) * rowPixels;

/** Beside the table where enough of the report's own width is left, else null. */
export function widthBeside(page: RecapPage, table: Span): number | null {
  const rest = page.pixels({ start: table.length, length: page.width - table.length }) - gap;
  return rest >= leastWidth ? Math.min(rest, mostWidth) : null;
}

export const widthBelow = (page: RecapPage): number =>
  Math.min(page.pixels({ start: 0, length: page.width }), mostWidth);

/** @param top the row of the table's headings */
export function chartSpec(
  page: RecapPage,
  table: Table,
  chart: Chart,
  spans: readonly Span[],
  top: number,
): ChartSpec {
  const sourceOf = (column: number) => {
    const block = { row: top, rows: table.rows.length + 1, column: spans[column]?.start ?? 0, columns: 1 };
    return { sourceRange: { sources: [page.range(block)] } };
  };
  const [first = 0, ...others] = chart.series;
  const position = chart.kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  // The published types do not know viewWindowOptions.
  const valueAxis = {
    position,
    ...(others.length > 0 ? {} : { title: table.columns[first]?.heading }),
    viewWindowOptions: valueWindow(table.columns[first]),
  };
  return {
    title: chart.title,
    altText: altText(table, chart),
    basicChart: {
      chartType: chart.kind.toUpperCase(),
      legendPosition: others.length > 0 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      axis: [valueAxis],
      domains: [{ domain: sourceOf(chart.labels) }],
      series: chart.series.map((column, index) => ({
        series: sourceOf(column),
        targetAxis: position,
        colorStyle: colours[index % colours.length],
        dataLabel: { type: 'DATA' },
      })),
      headerCount: 1,
    },
  };
}

/** Shares are seen against the whole; nothing begins anywhere but at zero. */
function valueWindow(column: Column | undefined) {
  const whole = column?.kind === 'percent' ? { viewWindowMax: 100 } : {};
  return { viewWindowMode: 'EXPLICIT', viewWindowMin: 0, ...whole };
}

/** The chart in words, for who does not see it: `Unggahan per Platform. Jumlah Unggahan: Instagram 7; Facebook 4.` */
function altText({ columns, rows }: Table, { title, labels, series }: Chart): string {
  const lines = series.map((column) => {
    const values = rows.map((row) => `${wordsIn(row[labels])} ${wordsIn(row[column])}`);
    return `${columns[column]?.heading}: ${values.join('; ')}.`;
  });
  return [`${title}.`, ...lines].join(' ');
}

/** Draws the tab's charts, anew where they were there already, and takes away those it no longer has. */
export function chartRequests(
  sheetId: number,
  charts: readonly (PlacedChart | null)[],
  present: readonly number[],
): Request[] {
  const wanted = charts.flatMap((chart, section) =>
    chart ? [{ ...chart, chartId: sheetId * idsPerTab + section }] : [],
  );
  const ours = present.filter((chartId) => Math.floor(chartId / idsPerTab) === sheetId);
  const gone = ours.filter((id) => wanted.every(({ chartId }) => chartId !== id));
  return [
    ...gone.map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    ...wanted.flatMap((chart) => (ours.includes(chart.chartId) ? drawnAnew(chart) : drawn(chart))),
  ];
}

type KnownChart = PlacedChart & { chartId: number };

const drawn = ({ chartId, spec, position }: KnownChart): Request[] => [
  { addChart: { chart: { chartId, spec, position: { overlayPosition: position } } } },
];

const drawnAnew = ({ chartId, spec, position }: KnownChart): Request[] => [
  { updateChartSpec: { chartId, spec } },
  {
    updateEmbeddedObjectPosition: {
      objectId: chartId,
      newPosition: { overlayPosition: position },
      fields: '*',
    },
  },
];
