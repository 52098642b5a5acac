import type { CellFormat, Color, ColorStyle } from '../../emulator/sheets/cell';

const two = (part: number | undefined) =>
  Math.round((part ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

/** `1a2b3c`; null where Google would show the ordinary colour. */
export function hexColour(style: ColorStyle | undefined, old?: Color): string | null {
  const colour = style?.rgbColor ?? old;
  return colour ? `${two(colour.red)}${two(colour.green)}${two(colour.blue)}` : null;
}

export const fillColour = (format: CellFormat): string | null =>
  hexColour(format.backgroundColorStyle, format.backgroundColor);

export const textColour = (format: CellFormat): string | null =>
  hexColour(format.textFormat?.foregroundColorStyle, format.textFormat?.foregroundColor);
