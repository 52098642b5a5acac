import type { ChartView } from '../../localOffice/view';
import { BarSeries } from './BarSeries';
import { LineSeries } from './LineSeries';
import { frameOf, shortened, wrapped } from './chartFrame';

/** A chart as Google draws it, nearly. The table beside it says the same in words. */
export function ChartPicture({ chart }: { chart: ChartView }) {
  const { width, height } = chart.size;
  const frame = frameOf(chart);
  const { plot, ticks, isAcross } = frame;
  const Series = chart.kind === 'line' ? LineSeries : BarSeries;
  return (
    <svg role="img" aria-label={chart.words} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text class="chart-title" x={width / 2} y={22}>
        {shortened(chart.title, width - 24)}
      </text>
      {ticks.map((value) => {
        const at = frame.valueAt(value);
        return isAcross ? (
          <>
            <path class="chart-line" d={`M${at} ${plot.top}V${plot.bottom}`} />
            <text class="chart-middle" x={at} y={plot.bottom + 15}>
              {value}
            </text>
          </>
        ) : (
          <>
            <path class="chart-line" d={`M${plot.left} ${at}H${plot.right}`} />
            <text class="chart-end" x={plot.left - 6} y={at + 4}>
              {value}
            </text>
          </>
        );
      })}
      {chart.labels.map((label, index) => {
        const at = frame.labelAt(index);
        return isAcross ? (
          <text class="chart-end" x={plot.left - 6} y={at + 4}>
            {shortened(label, plot.left - 12)}
          </text>
        ) : (
          wrapped(label, frame.slot - 6).map((line, row) => (
            <text class="chart-middle" x={at} y={plot.bottom + 15 + row * 13}>
              {line}
            </text>
          ))
        );
      })}
      {chart.series.map((series, index) => (
        <Series key={index} series={series} place={{ index, count: chart.series.length }} frame={frame} />
      ))}
      <Foot chart={chart} />
    </svg>
  );
}

/** The legend where there are several series, else what the values are. */
function Foot({ chart: { series, axisTitle, size, kind } }: { chart: ChartView }) {
  const y = size.height - 10;
  if (series.length > 1) {
    const step = size.width / (series.length + 1);
    return (
      <>
        {series.map(({ name, colour }, index) => (
          <>
            <rect x={step * (index + 1) - 46} y={y - 9} width={10} height={10} fill={colour} />
            <text x={step * (index + 1) - 32} y={y}>
              {name}
            </text>
          </>
        ))}
      </>
    );
  }
  return kind === 'bar' ? (
    <text class="chart-middle" x={size.width / 2} y={y}>
      {axisTitle}
    </text>
  ) : (
    <text class="chart-middle" transform={`translate(14 ${size.height / 2}) rotate(-90)`}>
      {axisTitle}
    </text>
  );
}
