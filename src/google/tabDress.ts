/** How the tabs look: the same requests each time, so that running set-up again mends what was changed. */
import { tabs, type Tab } from '../sheetLayout';
import type { DropDowns } from '../useCases/ports';
import { rgb } from './colours';
import { alarm, registerColours } from './registerDress';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

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

/** Columns that hold moments. */
const times: readonly string[] = ['Batas Waktu', 'Diajukan', 'Kegiatan Selesai', 'Selesai'];
/** Small letters only: Google's table of tokens has no others, and what is not in it is shown as it stands. */
const timePattern = 'dd/mm/yyyy hh:mm';
const dayPattern = 'dd/mm/yyyy';

const warned: readonly Tab[] = [tabs.register, tabs.journal, tabs.outbox, tabs.system];

export function dressRequests(present: readonly Sheet[], { sections }: DropDowns): Request[] {
  return (Object.values(tabs) as Tab[])
    .flatMap((tab) => {
      const sheet = present.find(({ properties }) => properties?.sheetId === tab.sheetId);
      const columns = sheet?.properties?.gridProperties?.columnCount ?? tab.headings.length;
      return sheet
        ? [
            ...bannerLook(tab),
            ...headingLook(tab),
            ...columnLook(tab, columns),
            ...warning(tab, sheet),
            ...(tab === tabs.register ? registerColours(sheet) : []),
          ]
        : [];
    })
    .concat(dropDowns(sections), alarm(present));
}

function headingLook({ sheetId, headingRow }: Tab): Request[] {
  return [
    {
      repeatCell: {
        range: { sheetId, startRowIndex: headingRow, endRowIndex: headingRow + 1 },
        cell: {
          userEnteredFormat: {
            backgroundColor: rgb('#8c1d18'),
            textFormat: { bold: true, foregroundColor: rgb('#ffffff') },
            verticalAlignment: 'MIDDLE',
            wrapStrategy: 'WRAP',
          },
        },
        fields: 'userEnteredFormat(backgroundColor,textFormat,verticalAlignment,wrapStrategy)',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: headingRow + 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ];
}

/** What is wrong with the workbook stands above the headings, in one line across the empty cells beside it. */
function bannerLook({ sheetId, headingRow }: Tab): Request[] {
  if (headingRow === 0) return [];
  const look = { textFormat: { bold: true, foregroundColor: rgb('#b3261e') }, wrapStrategy: 'OVERFLOW_CELL' };
  return [
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 0, endRowIndex: headingRow },
        cell: { userEnteredFormat: look },
        fields: 'userEnteredFormat(textFormat,wrapStrategy)',
      },
    },
  ];
}

function columnLook(tab: Tab, columnCount: number): Request[] {
  const { sheetId, headings, headingRow } = tab;
  // To the right of Register's own headings stands one column of times for each step.
  const ownColumns = tab === tabs.register ? columnCount : Math.min(headings.length, columnCount);
  const looks = headings.flatMap((heading, column): Request[] => [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        properties: { pixelSize: widths[heading] ?? usualWidth },
        fields: 'pixelSize',
      },
    },
    ...(times.includes(heading)
      ? [timeFormat(sheetId, headingRow + 1, column, column + 1, timePattern)]
      : []),
  ]);
  const body: Request = {
    repeatCell: {
      range: { sheetId, startRowIndex: headingRow + 1, startColumnIndex: 0, endColumnIndex: ownColumns },
      cell: { userEnteredFormat: { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' } },
      fields: 'userEnteredFormat(wrapStrategy,verticalAlignment)',
    },
  };
  if (ownColumns > headings.length)
    looks.push(timeFormat(sheetId, headingRow + 1, headings.length, ownColumns, timePattern));
  // Typed as `2025-09`, a period would become a date.
  if (headings[0] === 'Periode') looks.push(numberFormat(sheetId, 1, 0, 1, { type: 'TEXT', pattern: '@' }));
  if (tab === tabs.holidays)
    looks.push(numberFormat(sheetId, 1, 0, 1, { type: 'DATE', pattern: dayPattern }));
  return [body, ...looks];
}

type Columns = [sheetId: number, startRowIndex: number, startColumnIndex: number, endColumnIndex: number];

const timeFormat = (...[sheetId, row, from, to, pattern]: [...Columns, pattern: string]): Request =>
  numberFormat(sheetId, row, from, to, { type: 'DATE_TIME', pattern });

function numberFormat(
  ...[sheetId, startRowIndex, startColumnIndex, endColumnIndex, format]: [
    ...Columns,
    { type: string; pattern: string },
  ]
): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex, startColumnIndex, endColumnIndex },
      cell: { userEnteredFormat: { numberFormat: format } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
}

/** People are warned, never locked out: the owner can edit anything, and in an emergency somebody must. */
function warning(tab: Tab, { protectedRanges }: Sheet): Request[] {
  const description = 'Diisi otomatis oleh Alur Publikasi';
  // Google calls the id both optional to give and read-only: whoever gives another still keeps our words.
  const isThere = protectedRanges?.some(
    (one) => one.protectedRangeId === tab.sheetId || one.description === description,
  );
  if (!warned.includes(tab) || isThere) return [];
  return [
    {
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: tab.sheetId,
          range: { sheetId: tab.sheetId },
          description,
          warningOnly: true,
        },
      },
    },
  ];
}

function dropDowns(sections: readonly string[]): Request[] {
  return [
    dropDown(tabs.staff, 'Aktif', ['Ya', 'Tidak']),
    // A list without values is refused, and the whole dress with it.
    ...(sections.length > 0 ? [dropDown(tabs.staff, 'Subbagian', sections)] : []),
    dropDown(tabs.holidays, 'Jenis', ['Libur Nasional', 'Cuti Bersama']),
  ];
}

/** Shown as a list, refused never: an office knows words we do not. */
function dropDown(
  { sheetId, headingRow, headings }: Tab,
  heading: string,
  values: readonly string[],
): Request {
  const column = headings.indexOf(heading);
  return {
    setDataValidation: {
      range: { sheetId, startRowIndex: headingRow + 1, startColumnIndex: column, endColumnIndex: column + 1 },
      rule: {
        condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
        strict: false,
        showCustomUi: true,
      },
    },
  };
}
