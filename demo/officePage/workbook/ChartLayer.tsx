import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SheetPage } from '../../localOffice/view';
import { ChartPicture } from './ChartPicture';

interface Props {
  page: SheetPage;
  table: RefObject<HTMLTableElement | null>;
  /** Where the first column begins. */
  left: number;
}

/** Charts over the grid. Rows are as high as their text, so where a chart begins is measured, again when that changes. */
export function ChartLayer({ page, table, left }: Props) {
  const [tops, setTops] = useState<readonly (number | null)[]>([]);
  useLayoutEffect(() => {
    const grid = table.current;
    if (!grid || page.charts.length === 0) return;
    const measure = () => setTops(page.charts.map(({ place }) => topOf(grid, place.row)));
    const watch = new ResizeObserver(measure);
    watch.observe(grid);
    return () => watch.disconnect();
  }, [page]);
  return (
    <>
      {page.charts.map((chart, index) => {
        const top = tops[index] ?? null;
        if (top === null) return null;
        const { place, size } = chart;
        const before = page.columns.slice(0, place.column);
        const start = before.reduce(
          (sum, { width, hidden }) => sum + (hidden ? 0 : width),
          left + place.offset,
        );
        return (
          <div
            key={chart.id}
            class="chart"
            style={{
              top: `${top}px`,
              left: `${start}px`,
              width: `${size.width}px`,
              height: `${size.height}px`,
            }}
          >
            <ChartPicture chart={chart} />
          </div>
        );
      })}
    </>
  );
}

/** Null for a row that is not drawn yet. */
const topOf = (grid: HTMLElement, row: number): number | null =>
  grid.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 1}"]`)?.offsetTop ?? null;
