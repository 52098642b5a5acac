import type { ChartView } from '../../localOffice/view';

/** Positions in a chart's picture, in pixels. */
export interface ChartFrame {
  plot: { left: number; right: number; top: number; bottom: number };
  /** Values run across the picture, not up. */
  isAcross: boolean;
  ticks: readonly number[];
  /** Room of one label. */
  slot: number;
  valueAt: (value: number) => number;
  /** The middle of a label's room. */
  labelAt: (index: number) => number;
}

const letterPixels = 6.2;

export function frameOf({ kind, size, labels, series, highest, axisTitle }: ChartView): ChartFrame {
  const isAcross = kind === 'bar';
  const foot = series.length > 1 || (isAcross && axisTitle) ? 26 : 8;
  const longest = Math.max(0, ...labels.map(({ length }) => length)) * letterPixels;
  const left = isAcross ? Math.min(longest + 16, size.width * 0.42) : 52;
  const right = size.width - (isAcross ? 44 : 16);
  const slotAcross = (right - left) / Math.max(1, labels.length);
  const lines = Math.max(1, ...labels.map((label) => wrapped(label, slotAcross - 6).length));
  const plot = { left, right, top: 40, bottom: size.height - foot - 10 - (isAcross ? 14 : lines * 13) };
  const slot = isAcross ? (plot.bottom - plot.top) / Math.max(1, labels.length) : slotAcross;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const ticks = ticksTo(highest ?? Math.max(1, ...values));
  const share = (value: number) => value / (ticks[ticks.length - 1] ?? 1);
  return {
    plot,
    isAcross,
    ticks,
    slot,
    valueAt: (value) =>
      isAcross
        ? plot.left + share(value) * (plot.right - plot.left)
        : plot.bottom - share(value) * (plot.bottom - plot.top),
    labelAt: (index) => (isAcross ? plot.top : plot.left) + (index + 0.5) * slot,
  };
}

/** Round steps from zero to the highest value or just past it. */
function ticksTo(highest: number): readonly number[] {
  const rough = Math.max(1, highest / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

export const shortened = (text: string, pixels: number): string => {
  const letters = Math.max(3, Math.floor(pixels / letterPixels));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
};

/** At most three lines of whole words. */
export function wrapped(text: string, pixels: number): readonly string[] {
  const letters = Math.max(4, Math.floor(pixels / letterPixels));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3).map((line) => shortened(line, pixels));
}
