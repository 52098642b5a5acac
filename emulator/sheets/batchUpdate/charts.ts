import { GoogleError } from '../../googleError';
import { overlay, requiredMask } from '../api/fieldMask';
import { CHART_SPEC, EMBEDDED_CHART, OVERLAY_POSITION } from '../api/messages';
import { object } from '../api/schema';
import {
  sourcesOf,
  type BasicChart,
  type ChartSpec,
  type EmbeddedChart,
  type OverlayPosition,
} from '../charts';
import { boxOf, type GridRange } from '../gridRange';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { requestKind } from './RequestKind';

/** "Defaults to 600" by 371 (OverlayPosition). */
const USUAL_SIZE = { widthPixels: 600, heightPixels: 371 };

function holder(
  workbook: Workbook,
  chartId: number | undefined,
): { sheet: Sheet; chart: EmbeddedChart } | null {
  for (const sheet of workbook.tabs) {
    const chart = sheet.state.charts.find((one) => one.chartId === chartId);
    if (chart) return { sheet, chart };
  }
  return null;
}

/** "Exactly one dimension must have a length of 1, and all sources in the list must have the same dimension with length 1." */
function assertSources(ranges: readonly GridRange[], workbook: Workbook): void {
  const boxes = ranges.map((range) => boxOf(range, workbook.grid(range.sheetId).state));
  const columns = boxes.every(({ top, bottom, left, right }) => right - left === 1 && bottom - top > 1);
  const rows = boxes.every(({ top, bottom, left, right }) => bottom - top === 1 && right - left > 1);
  if (!columns && !rows) {
    throw new GoogleError('ChartSourceRange ranges require all rows or all columns to have length of 1');
  }
}

/** "It is an error to specify an axis that isn't a valid minor axis for the chart's type." */
function assertAxes({ chartType, series = [] }: BasicChart): void {
  const minor = chartType === 'BAR' ? ['BOTTOM_AXIS'] : ['LEFT_AXIS', 'RIGHT_AXIS'];
  const wrong = series.find(({ targetAxis }) => targetAxis && !minor.includes(targetAxis));
  if (wrong) throw new GoogleError(`${wrong.targetAxis} is not a valid minor axis for ${chartType} charts.`);
}

function assertSpec(spec: ChartSpec | undefined, workbook: Workbook): ChartSpec {
  if (!spec) throw new GoogleError('no chart spec');
  const { basicChart } = spec;
  if (!basicChart) {
    throw new GoogleError(
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    );
  }
  const { chartType, domains = [], series = [] } = basicChart;
  if (domains.length === 0 && series.length === 0) throw new GoogleError('Internal error encountered.', 500);
  if (!chartType) throw new GoogleError('basicChart.chartType is required.');
  if (domains.length > 1) throw new GoogleError('Only a single domain is supported.');
  const data = [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)].map(sourcesOf);
  if (data.some((sources) => sources.length !== data[0]?.length || sources.length === 0)) {
    throw new GoogleError('The domain and all series must have the same number of source ranges.');
  }
  assertSources(data.flat(), workbook);
  assertAxes(basicChart);
  return structuredClone(spec);
}

function assertPlace(position: Partial<OverlayPosition> | undefined, workbook: Workbook): Sheet {
  if (!position?.anchorCell) {
    throw new GoogleError(
      'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    );
  }
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = position.anchorCell;
  const sheet = workbook.find(sheetId);
  if (!sheet) throw new GoogleError(`No sheet with id: ${sheetId}`);
  sheet.assertInside(rowIndex, columnIndex);
  return sheet;
}

interface NewPosition {
  overlayPosition?: Partial<OverlayPosition>;
}

export const addChart = requestKind<{
  chart?: { chartId?: number; spec?: ChartSpec; position?: NewPosition };
}>({ chart: object(EMBEDDED_CHART) }, ({ chart = {} }, { workbook, newId }) => {
  const spec = assertSpec(chart.spec, workbook);
  const overlayPosition = {
    ...USUAL_SIZE,
    ...structuredClone(chart.position?.overlayPosition),
  } as OverlayPosition;
  const sheet = assertPlace(overlayPosition, workbook);
  const chartId = chart.chartId ?? newId('chart');
  if (holder(workbook, chartId))
    throw new GoogleError(`An embedded object with id ${chartId} already exists.`);
  const added = { chartId, spec, position: { overlayPosition } };
  sheet.update({ charts: [...sheet.state.charts, added] });
  return { addChart: { chart: added } };
});

/** The new spec takes the old one's place whole. */
export const updateChartSpec = requestKind<{ chartId?: number; spec?: ChartSpec }>(
  { chartId: 'integer', spec: object(CHART_SPEC) },
  ({ chartId, spec }, { workbook }) => {
    const found = holder(workbook, chartId);
    if (!found) throw new GoogleError(`No chart with id: ${chartId ?? 0}`);
    const changed = { ...found.chart, spec: assertSpec(spec, workbook) };
    const { charts } = found.sheet.state;
    found.sheet.update({ charts: charts.map((one) => (one === found.chart ? changed : one)) });
  },
);

/** "The root newPosition.overlayPosition is implied and should not be specified" in the mask. */
export const updateEmbeddedObjectPosition = requestKind<{
  objectId?: number;
  newPosition?: NewPosition;
  fields?: string;
}>(
  {
    objectId: 'integer',
    newPosition: object({ overlayPosition: object(OVERLAY_POSITION) }),
    fields: 'string',
  },
  ({ objectId, newPosition, fields }, { workbook }) => {
    const mask = requiredMask(fields, OVERLAY_POSITION);
    const found = holder(workbook, objectId);
    if (!found) throw new GoogleError(`No embedded object with id: ${objectId ?? 0}`);
    const wanted = overlay<Partial<OverlayPosition>>(
      found.chart.position.overlayPosition,
      structuredClone(newPosition?.overlayPosition),
      mask,
    );
    const sheet = assertPlace(wanted, workbook);
    const overlayPosition = { ...USUAL_SIZE, ...wanted } as OverlayPosition;
    found.sheet.update({ charts: found.sheet.state.charts.filter((one) => one !== found.chart) });
    sheet.update({ charts: [...sheet.state.charts, { ...found.chart, position: { overlayPosition } }] });
    return { updateEmbeddedObjectPosition: { position: { overlayPosition } } };
  },
);

export const deleteEmbeddedObject = requestKind<{ objectId?: number }>(
  { objectId: 'integer' },
  ({ objectId }, { workbook }) => {
    const found = holder(workbook, objectId);
    if (!found) throw new GoogleError(`No embedded object with id: ${objectId ?? 0}`);
    found.sheet.update({ charts: found.sheet.state.charts.filter((one) => one !== found.chart) });
  },
);
