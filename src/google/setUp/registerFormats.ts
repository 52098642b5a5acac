/** What Register alone shows: colours of states, and the alarm above its headings. */
import { alarmWords } from '../../messages/alarm';
import { tabs, type Tab } from '../../sheetLayout';
import { rgb } from './colours';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** First words of Status and their colours: waiting for us, waiting for the submitter, well ended, ended otherwise. */
const statusColours: readonly (readonly [startsWith: string, colour: string])[] = [
  ['Menunggu', '#fff4d6'],
  ['Perlu', '#fde3cf'],
  ['Belum Ada', '#fde3cf'],
  ['Selesai', '#dcefdc'],
  ['Dibatalkan', '#eeeeee'],
  ['Tidak', '#eeeeee'],
  ['Ditolak', '#eeeeee'],
  ['Diarsipkan', '#e3ecf7'],
  ['Diturunkan', '#eeeeee'],
];

/**
 * The only formula of ours. It looks at the heartbeat in Sistem, so that a dead trigger shows without any script: any error
 * counts as silence. Semicolons are read in every locale, decimals are not. NOW() has the sheet's zone, as the heartbeat has.
 */
export function alarm(present: readonly Sheet[]): Request[] {
  const titleOf = ({ sheetId }: Tab) =>
    present.find(({ properties }) => properties?.sheetId === sheetId)?.properties?.title;
  const system = titleOf(tabs.system)?.replace(/'/g, "''");
  if (!system || !titleOf(tabs.register)) return [];
  const formulaValue = `=IF(IFERROR(NOW()-INDEX('${system}'!$C:$C;2);1)>1/24;"${alarmWords}";"")`;
  return [
    {
      updateCells: {
        start: { sheetId: tabs.register.sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: 'userEnteredValue',
      },
    },
  ];
}

/** Rules have no ids of their own: they are added once, to a tab that has none. */
export function registerColours({ conditionalFormats }: Sheet): Request[] {
  if ((conditionalFormats?.length ?? 0) > 0) return [];
  const tab = tabs.register;
  const status = tab.headings.indexOf('Status');
  const alarmed = {
    ranges: [
      { sheetId: tab.sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    ],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: alarmWords }] },
      format: {
        backgroundColor: rgb('#b3261e'),
        textFormat: { foregroundColor: rgb('#ffffff') },
      },
    },
  };
  const coloured = statusColours.map(([startsWith, colour]) => ({
    ranges: [
      {
        sheetId: tab.sheetId,
        startRowIndex: tab.headingRow + 1,
        startColumnIndex: status,
        endColumnIndex: status + 1,
      },
    ],
    booleanRule: {
      condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: startsWith }] },
      format: { backgroundColor: rgb(colour) },
    },
  }));
  return [alarmed, ...coloured].map((rule, index) => ({ addConditionalFormatRule: { index, rule } }));
}
