import type { CellFormat, TextFormat } from '../../emulator/sheets/cell';
import { fillColour, hexColour, textColour } from '../xlsx/colours';

type Said = Record<string, string | false | null | undefined>;

/** A cell's look in the words of CSS; undefined for the ordinary look. */
export function cellStyle(
  format: CellFormat | undefined,
  value: unknown,
): Record<string, string> | undefined {
  const style: Said = { 'text-align': ordinaryAlignment(value), ...(format ? formatStyle(format) : {}) };
  const said = Object.entries(style).filter((entry): entry is [string, string] => !!entry[1]);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function ordinaryAlignment(value: unknown): string | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

function formatStyle(format: CellFormat): Said {
  const [fill, colour] = [fillColour(format), textColour(format)];
  return {
    'background-color': fill && `#${fill}`,
    color: colour && `#${colour}`,
    ...(format.textFormat ? textStyle(format.textFormat) : {}),
    ...(format.horizontalAlignment ? { 'text-align': format.horizontalAlignment.toLowerCase() } : {}),
    'vertical-align': format.verticalAlignment?.toLowerCase(),
    ...borders(format),
  };
}

function textStyle({ bold, italic, strikethrough, underline, fontSize }: TextFormat): Said {
  return {
    'font-weight': bold && 'bold',
    'font-style': italic && 'italic',
    'text-decoration': strikethrough ? 'line-through' : underline && 'underline',
    // Google's points at its own zoom: 10 points are the grid's ordinary size.
    'font-size': fontSize && fontSize !== 10 ? `${fontSize * 1.35}px` : null,
  };
}

function borders(format: CellFormat): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = format.borders?.[side];
    if (!line?.style || line.style === 'NONE') continue;
    const width = line.style.endsWith('THICK') ? 3 : line.style.endsWith('MEDIUM') ? 2 : 1;
    lines[`border-${side}`] = `${width}px solid #${hexColour(line.colorStyle, line.color) ?? '000000'}`;
  }
  return lines;
}
