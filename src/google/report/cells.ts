/** A report's values as cells: text is always text, dates are serial numbers of the office's wall clock. */
import { neverFormula } from '../../messages/peoplesText';
import type { ReportCell, Value, ValueKind } from '../../recap/reportModel';
import { toSerial } from '../../time/serial';
import { dayMs, toWall } from '../../time/wallClock';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

interface Writing {
  /** The number a cell holds, from the report's own and the hours between UTC and the office. */
  number: (value: number, utcOffsetHours: number) => number;
  format: CellFormat;
}

const same = (value: number): number => value;
const day = (instant: number, utcOffsetHours: number): number =>
  Math.floor(toSerial(instant, utcOffsetHours));
const timeOfDay = (instant: number, utcOffsetHours: number): number =>
  (toWall(instant, utcOffsetHours) % dayMs) / dayMs;

const left = { horizontalAlignment: 'LEFT' };
const centre = { horizontalAlignment: 'CENTER' };
const right = { horizontalAlignment: 'RIGHT' };
const pattern = (type: string, pattern: string) => ({ numberFormat: { type, pattern } });

const writings: Record<ValueKind, Writing> = {
  text: { number: same, format: left },
  link: { number: same, format: left },
  ordinal: { number: same, format: { ...centre, ...pattern('NUMBER', '0') } },
  number: { number: same, format: { ...right, ...pattern('NUMBER', '#,##0') } },
  percent: { number: same, format: { ...right, ...pattern('NUMBER', '0.0') } },
  share: { number: (points) => points / 100, format: { ...right, ...pattern('PERCENT', '0.0%') } },
  date: { number: day, format: { ...left, ...pattern('DATE', 'd mmmm yyyy') } },
  dayAndDate: { number: day, format: { ...left, ...pattern('DATE', 'dddd, d mmmm yyyy') } },
  time: { number: timeOfDay, format: { ...centre, ...pattern('TIME', 'hh"."mm') } },
  dateTime: { number: toSerial, format: { ...left, ...pattern('DATE_TIME', 'd mmmm yyyy hh"."mm') } },
};

export const formatOf = (kind: ValueKind): CellFormat => writings[kind].format;

/** Of a cell that leads to another tab. */
export const linkOf = ({ tab }: Exclude<ReportCell, Value>): CellFormat | null =>
  tab ? { textFormat: { link: { uri: `#gid=${tab}` } } } : null;

export const textCell = (text: string): CellData =>
  text === '' ? {} : { userEnteredValue: { stringValue: neverFormula(text) } };

export const cellData = (cell: ReportCell, column: ValueKind, utcOffsetHours: number): CellData => {
  const { value, kind } = typeof cell === 'object' ? cell : { value: cell, kind: column };
  return typeof value === 'string'
    ? textCell(value)
    : { userEnteredValue: { numberValue: writings[kind].number(value, utcOffsetHours) } };
};
