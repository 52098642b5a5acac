import type { ChartSeries } from '../../localOffice/view';
import type { ChartFrame } from './chartFrame';

export interface SeriesProps {
  series: ChartSeries;
  /** Which of how many series. */
  place: { index: number; count: number };
  frame: ChartFrame;
}

/** Bars across or columns up, each with its value; several series share the room of one label side by side. */
export function BarSeries({ series, place, frame }: SeriesProps) {
  const { isAcross, slot, plot, valueAt, labelAt } = frame;
  const thickness = Math.min(34, (slot * 0.7) / place.count);
  return (
    <>
      {series.points.map(({ value, text }, index) => {
        if (value === null) return null;
        const start = labelAt(index) + (place.index - place.count / 2) * thickness;
        const end = valueAt(value);
        return isAcross ? (
          <>
            <rect
              x={plot.left}
              y={start}
              width={end - plot.left}
              height={thickness - 1}
              fill={series.colour}
            />
            <text x={end + 4} y={start + thickness / 2 + 4}>
              {text}
            </text>
          </>
        ) : (
          <>
            <rect x={start} y={end} width={thickness - 1} height={plot.bottom - end} fill={series.colour} />
            <text class="chart-middle" x={start + thickness / 2} y={end - 4}>
              {text}
            </text>
          </>
        );
      })}
    </>
  );
}
