import { sourcesOf, type ChartData, type EmbeddedChart } from '../../emulator/sheets/charts';
import type { SheetView } from '../../emulator/sheets/readModel';
import { hexColour } from '../xlsx/colours';
import type { ChartView } from '../localOffice/view';

const kinds: Readonly<Record<string, ChartView['kind']>> = { BAR: 'bar', COLUMN: 'column', LINE: 'line' };

/** A chart with the present values of its cells; null for a kind of chart that the page does not draw. */
export function chartView(
  cells: SheetView['cells'],
  { chartId, spec, position: { overlayPosition } }: EmbeddedChart,
): ChartView | null {
  const { chartType = '', domains = [], series = [], axis = [], headerCount = 0 } = spec.basicChart ?? {};
  const kind = kinds[chartType];
  if (!kind) return null;
  const { title: axisTitle = '', viewWindowOptions: { viewWindowMax = null } = {} } = axis[0] ?? {};
  const { anchorCell, offsetXPixels = 0, widthPixels, heightPixels } = overlayPosition;
  return {
    id: chartId,
    kind,
    title: spec.title ?? '',
    words: spec.altText ?? spec.title ?? '',
    place: { row: anchorCell.rowIndex ?? 0, column: anchorCell.columnIndex ?? 0, offset: offsetXPixels },
    size: { width: widthPixels, height: heightPixels },
    axisTitle,
    highest: viewWindowMax,
    labels: cellsOf(cells, domains[0]?.domain)
      .slice(headerCount)
      .map(({ text }) => text),
    series: series.map(({ series: data, colorStyle }) => {
      const column = cellsOf(cells, data);
      return {
        name: headerCount > 0 ? (column[0]?.text ?? '') : '',
        colour: `#${hexColour(colorStyle) ?? '1e7a4c'}`,
        points: column.slice(headerCount).map(({ value, text }) => ({
          value: typeof value === 'number' ? value : null,
          text,
        })),
      };
    }),
  };
}

/** A source is one column of cells. */
function cellsOf(cells: SheetView['cells'], data: ChartData | undefined) {
  return sourcesOf(data).flatMap(({ startRowIndex = 0, endRowIndex = cells.length, startColumnIndex = 0 }) =>
    Array.from(
      { length: endRowIndex - startRowIndex },
      (_, row) => cells[startRowIndex + row]?.[startColumnIndex] ?? { text: '', value: undefined },
    ),
  );
}
