import type { SeriesProps } from './BarSeries';

/** A line through the values, with a gap where a value is missing. */
export function LineSeries({ series, frame: { valueAt, labelAt } }: SeriesProps) {
  const path = series.points
    .map(({ value }, index, points) => {
      if (value === null) return '';
      const goesOn = index > 0 && points[index - 1]?.value !== null;
      return `${goesOn ? 'L' : 'M'}${labelAt(index)} ${valueAt(value)}`;
    })
    .join('');
  return (
    <>
      <path d={path} fill="none" stroke={series.colour} stroke-width={2} />
      {series.points.map(({ value, text }, index) =>
        value === null ? null : (
          <>
            <circle cx={labelAt(index)} cy={valueAt(value)} r={3.5} fill={series.colour} />
            <text class="chart-middle" x={labelAt(index)} y={valueAt(value) - 8}>
              {text}
            </text>
          </>
        ),
      )}
    </>
  );
}
