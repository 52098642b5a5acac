/** How columns look, found by their headings as they stand now: columns people put between ours are left alone. */
import { tabs, type Tab } from '../../sheetLayout';
import { normal } from '../../workbook/tabs/cells';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

interface Look {
  pixelSize: number;
  numberFormat?: NumberFormat;
}

const widths: Readonly<Record<string, number>> = {
  'Nomor Register': 160,
  Judul: 300,
  Status: 190,
  Uraian: 420,
  Hasil: 320,
  Keterangan: 320,
  Pengaturan: 260,
  Nilai: 320,
  Isi: 420,
  Nama: 220,
  Surel: 240,
  Peran: 260,
  Subbagian: 280,
  Bahan: 240,
  Konsep: 240,
  Tautan: 280,
  Catatan: 340,
  Petugas: 220,
  Pelaksana: 240,
  Kelengkapan: 200,
  Output: 200,
};
const usualWidth = 130;

/** Small letters only: Google's table of tokens has no others, and what is not in it is shown as it stands. */
const moment: NumberFormat = { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' };
const formats: Readonly<Record<string, NumberFormat>> = {
  'Batas Waktu': moment,
  Diajukan: moment,
  'Kegiatan Selesai': moment,
  Selesai: moment,
  Diperiksa: moment,
  Tanggal: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  // Typed as `2025-09`, a period would become a date.
  Periode: { type: 'TEXT', pattern: '@' },
};

/** Of a step's time in Register. */
const stepLook: Look = { pixelSize: usualWidth, numberFormat: moment };

/** Null for a column of people's own. Right of Register's headings there is room for steps to come. */
function lookOf(tab: Tab, heading: string, steps: readonly string[]): Look | null {
  const own = tab.headings.find((one) => normal(one) === normal(heading));
  if (own !== undefined) {
    const numberFormat = formats[own];
    return { pixelSize: widths[own] ?? usualWidth, ...(numberFormat && { numberFormat }) };
  }
  const isOfStep = heading === '' || steps.some((step) => normal(step) === normal(heading));
  return tab === tabs.register && isOfStep ? stepLook : null;
}

/**
 * @param headings of the tab, one for each of its columns
 * @param steps headings of Register's columns of times
 */
export const columnLooks = (tab: Tab, headings: readonly string[], steps: readonly string[]): Request[] =>
  headings.flatMap((heading, column) => {
    const look = lookOf(tab, heading, steps);
    return look ? lookRequests(tab, column, look) : [];
  });

/** A column's cells below its heading. */
export const cellsOf = ({ sheetId, headingRow }: Tab, column: number): GridRange => ({
  sheetId,
  startRowIndex: headingRow + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

function lookRequests(tab: Tab, column: number, { pixelSize, numberFormat }: Look): Request[] {
  const format = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP', ...(numberFormat && { numberFormat }) };
  return [
    {
      updateDimensionProperties: {
        range: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    },
    {
      repeatCell: {
        range: cellsOf(tab, column),
        cell: { userEnteredFormat: format },
        fields: `userEnteredFormat(${Object.keys(format).join()})`,
      },
    },
  ];
}
