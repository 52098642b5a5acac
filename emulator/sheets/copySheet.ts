import { copyChart } from './charts';
import type { Sheet, SheetState } from './Sheet';
import type { Workbook } from './Workbook';

interface Place {
  sheetId: number;
  title: string;
  index: number;
  newChartId(): number;
}

/** Values, formats, sizes, merged cells and charts; Google does not say whether protections are copied: here they are not. */
export function copySheet(source: Sheet, workbook: Workbook, place: Place): Sheet {
  const { sheetId, title, index, newChartId } = place;
  const { form: _, merges, conditionalFormats, charts, ...state } = source.state;
  const onCopy = <R extends object>(range: R): R => ({ ...range, sheetId });
  const copied: SheetState = {
    ...state,
    sheetId,
    title,
    protectedRanges: [],
    charts: charts.map((chart) => copyChart(chart, source.sheetId, sheetId, newChartId())),
    merges: merges.map(onCopy),
    conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(onCopy) })),
  };
  return workbook.addFilled(copied, index, source);
}
