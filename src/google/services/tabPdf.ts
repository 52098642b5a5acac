/**
 * One tab as a PDF. The address of exports, which knows paper and margins, is the one Google's own sample uses
 * (apps-script-samples, generate-pdfs); it is no documented interface, so what it answers is looked at before it is
 * taken. Behind it stands the documented `Spreadsheet.getAs`, which prints whole files only: a file of ours that holds
 * nothing but the tab, since Petugas has people's addresses.
 */
import type { PaperSize } from '../../ports';
import { driveFiles, spreadsheets } from './advancedServices';
import { extraColumns } from '../report/fingerprints';

const pdfType = 'application/pdf';
const sheetType = 'application/vnd.google-apps.spreadsheet';

/** Numbers the export has for sizes; F4 is what it calls folio. */
const sizes: Record<PaperSize, number> = { A4: 7, F4: 5 };

interface Print {
  spreadsheetId: string;
  sheetId: number;
  /** What is printed, from the first cell on; people's notes stand right of it. */
  rows: number;
  columns: number;
  paper: PaperSize;
  /** Where the copied tab may lie for a moment. */
  folder: string;
}

export function printTab(print: Print): GoogleAppsScript.Base.Blob {
  try {
    return laidOut(exportAddress(print));
  } catch (fault) {
    console.warn(`The export address failed: ${String((fault as Error).message)}`);
    return plain(print);
  }
}

/** Across, one page wide, ten millimetres of margin, the frozen row on every page, pages numbered. */
function exportAddress({ spreadsheetId, sheetId, rows, columns, paper }: Print): string {
  const margins = ['top', 'bottom', 'left', 'right'].map((side) => `${side}_margin=0.4`);
  const query = [
    'format=pdf',
    `gid=${sheetId}`,
    `r1=0&c1=0&r2=${rows}&c2=${columns}`,
    `size=${sizes[paper]}`,
    'portrait=false',
    'fitw=true',
    'fzr=true',
    'gridlines=false',
    'sheetnames=false',
    'printtitle=false',
    'pagenum=RIGHT',
    ...margins,
  ];
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/export?${query.join('&')}`;
}

/** A refusal comes as a page, now and then with code 200: only a PDF is taken for one. */
function laidOut(address: string): GoogleAppsScript.Base.Blob {
  const response = UrlFetchApp.fetch(address, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
  const code = response.getResponseCode();
  const pdf = response.getBlob();
  const type = pdf.getContentType() ?? '';
  if (code !== 200 || type !== pdfType) throw new Error(`it answered ${code} with ${type}`);
  return pdf;
}

function plain({ spreadsheetId, sheetId, columns, folder }: Print): GoogleAppsScript.Base.Blob {
  const tab = SpreadsheetApp.openById(spreadsheetId)
    .getSheets()
    .find((sheet) => sheet.getSheetId() === sheetId);
  if (!tab) throw new Error(`There is no tab ${sheetId} to print`);
  const name = `${tab.getName()} (salinan sementara untuk PDF)`;
  const { id = '' } = driveFiles().create({ name, mimeType: sheetType, parents: [folder] });
  try {
    const file = SpreadsheetApp.openById(id);
    const blank = file.getSheets()[0]?.getSheetId();
    const copy = tab.copyTo(file).getSheetId();
    SpreadsheetApp.flush();
    const beside = {
      sheetId: copy,
      dimension: 'COLUMNS',
      startIndex: columns,
      endIndex: columns + extraColumns,
    };
    spreadsheets().batchUpdate(
      { requests: [{ deleteSheet: { sheetId: blank } }, { deleteDimension: { range: beside } }] },
      id,
    );
    return file.getAs(pdfType) as GoogleAppsScript.Base.Blob;
  } finally {
    driveFiles().remove(id);
  }
}
