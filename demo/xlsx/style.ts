import type { CellStyle } from 'hucre/xlsx';
import type { CellFormat } from '../../emulator/sheets/cell';
import { fillColour, hexColour, textColour } from './colours';

/** A cell's look in Excel's words; null for the ordinary look. */
export function cellStyle(format: CellFormat | undefined): CellStyle | null {
  if (!format) return null;
  const style: CellStyle = {
    ...part('numFmt', numberFormat(format)),
    ...part('font', font(format)),
    ...part('fill', fill(format)),
    ...part('alignment', alignment(format)),
    ...part('border', border(format)),
  };
  return Object.keys(style).length > 0 ? style : null;
}

function part<K extends keyof CellStyle>(name: K, value: CellStyle[K] | null): Pick<CellStyle, K> | object {
  return value === null ? {} : { [name]: value };
}

/** What Google shows when a type has no pattern of its own. */
const ordinaryPatterns: Readonly<Record<string, string>> = {
  DATE: 'dd/mm/yyyy',
  TIME: 'h:mm:ss',
  DATE_TIME: 'dd/mm/yyyy h:mm:ss',
  PERCENT: '0.00%',
  TEXT: '@',
};

function numberFormat({ numberFormat: format }: CellFormat): string | null {
  const pattern = format?.pattern || ordinaryPatterns[format?.type ?? ''];
  if (!pattern) return null;
  // Names of days and months are Indonesian wherever the file is opened, as they are in the Sheet.
  return /d{3}|m{3}/i.test(pattern) ? `[$-421]${pattern}` : pattern;
}

function font(format: CellFormat): CellStyle['font'] | null {
  const { textFormat } = format;
  if (!textFormat) return null;
  const colour = textColour(format);
  return {
    // Written out, because a font without a name or size falls back to the viewer's own.
    name: textFormat.fontFamily ?? 'Arial',
    size: textFormat.fontSize ?? 10,
    bold: textFormat.bold,
    italic: textFormat.italic,
    underline: textFormat.underline,
    strikethrough: textFormat.strikethrough,
    ...(colour ? { color: { rgb: colour.toUpperCase() } } : {}),
  };
}

function fill(format: CellFormat): CellStyle['fill'] | null {
  const colour = fillColour(format);
  if (!colour) return null;
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour.toUpperCase() } };
}

type Horizontal = NonNullable<CellStyle['alignment']>['horizontal'];
const verticals = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;

function alignment(format: CellFormat): CellStyle['alignment'] | null {
  const { horizontalAlignment, verticalAlignment, wrapStrategy } = format;
  if (!horizontalAlignment && !verticalAlignment && !wrapStrategy) return null;
  return {
    ...(horizontalAlignment ? { horizontal: horizontalAlignment.toLowerCase() as Horizontal } : {}),
    ...(verticalAlignment ? { vertical: verticals[verticalAlignment as keyof typeof verticals] } : {}),
    wrapText: wrapStrategy === 'WRAP',
  };
}

const lineStyles: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double'>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function border({ borders }: CellFormat): CellStyle['border'] | null {
  if (!borders) return null;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const line = borders[side];
    const style = lineStyles[line?.style ?? ''];
    if (!style) return [];
    return [
      [side, { style, color: { rgb: (hexColour(line?.colorStyle, line?.color) ?? '000000').toUpperCase() } }],
    ];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}
