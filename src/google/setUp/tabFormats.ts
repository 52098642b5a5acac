/** How the tabs look: the same requests each time, so that running set-up again mends what was changed. */
import { tabs, type Tab } from '../../sheetLayout';
import type { Formats } from '../../ports';
import { normal } from '../../workbook/tabs/cells';
import { rgb } from './colours';
import { cellsOf, columnLooks } from './columnFormats';
import { alarm, registerColours } from './registerFormats';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const warned: readonly Tab[] = [tabs.register, tabs.journal, tabs.outbox, tabs.system];
/** Tabs in which people choose from lists. */
const listed: readonly Tab[] = [tabs.staff, tabs.holidays];

/** @param headingsOf a tab, one for each of its columns, as they stand now */
export function dressRequests(
  present: readonly Sheet[],
  headingsOf: (tab: Tab) => readonly string[],
  { sections, steps }: Formats,
): Request[] {
  const lists: Record<string, readonly string[]> = {
    Aktif: ['Ya', 'Tidak'],
    Subbagian: sections,
    Jenis: ['Libur Nasional', 'Cuti Bersama'],
  };
  return (Object.values(tabs) as Tab[])
    .flatMap((tab) => {
      const sheet = present.find(({ properties }) => properties?.sheetId === tab.sheetId);
      const headings = headingsOf(tab);
      return sheet
        ? [
            ...bannerLook(tab),
            ...headingLook(tab),
            ...columnLooks(tab, headings, steps),
            ...warning(tab, sheet),
            ...(tab === tabs.register ? registerColours(sheet) : []),
            ...(listed.includes(tab) ? dropDowns(tab, headings, lists) : []),
          ]
        : [];
    })
    .concat(alarm(present));
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

/** Shown as a list, refused never: an office knows words we do not. A list without values is refused, and the whole dress with it. */
function dropDowns(
  tab: Tab,
  headings: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
): Request[] {
  return headings.flatMap((heading, column) => {
    const values = Object.entries(lists).find(([listed]) => normal(listed) === normal(heading))?.[1] ?? [];
    if (values.length === 0) return [];
    return {
      setDataValidation: {
        range: cellsOf(tab, column),
        rule: {
          condition: {
            type: 'ONE_OF_LIST',
            values: values.map((userEnteredValue) => ({ userEnteredValue })),
          },
          strict: false,
          showCustomUi: true,
        },
      },
    };
  });
}
