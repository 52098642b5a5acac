import { PDF, tabsPdf } from '../drive/tabsPdf';
import { EXTERNAL_REQUEST, FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';
import type { SheetView } from '../sheets/readModel';
import { blobView } from './Blob';
import { tokenOf } from './scriptApp';

interface Parameters {
  headers?: Record<string, string>;
  muteHttpExceptions?: boolean;
}

interface Answer {
  code: number;
  contentType: string;
  content: Buffer;
}

const EXPORT = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/export\?(.+)$/;

const page = (code: number, text: string): Answer => ({
  code,
  contentType: 'text/html',
  content: Buffer.from(`<!DOCTYPE html><html><body>${text}</body></html>`),
});

/** `r2` and `c2` end before they begin; without them all is printed. */
function part(sheet: SheetView, wanted: URLSearchParams): SheetView {
  const end = (name: string): number => Number(wanted.get(name) ?? Infinity);
  const rows = sheet.cells.slice(Number(wanted.get('r1')), end('r2'));
  return { ...sheet, cells: rows.map((row) => row.slice(Number(wanted.get('c1')), end('c2'))) };
}

/** The answer of Google's address for exports; a request without a token gets the sign-in page, with code 200. */
function exported(execution: Execution, url: string, { headers = {} }: Parameters): Answer {
  const [, id = '', query = ''] = EXPORT.exec(url) ?? [];
  const wanted = new URLSearchParams(query);
  const { workbooks, exportAnswer } = execution.world;
  const workbook = workbooks.get(id);
  if (!workbook) throw new GoogleError(`DNS error: ${url}`);
  if (exportAnswer) return page(exportAnswer.code, exportAnswer.text);
  if (headers['Authorization'] !== `Bearer ${tokenOf(execution)}`) return page(200, 'Sign in');
  if (!workbook.mayEdit(execution.effectiveUser)) return page(403, 'You need access');
  const sheet = workbook.sheets().find(({ sheetId }) => String(sheetId) === wanted.get('gid'));
  if (!sheet || wanted.get('format') !== 'pdf')
    return page(400, 'Sorry, unable to open the file at this time.');
  return { code: 200, contentType: PDF, content: tabsPdf([part(sheet, wanted)]) };
}

/** developers.google.com/apps-script/reference/url-fetch: one address is reachable, that of a spreadsheet's export. */
export function urlFetchApp(execution: Execution): object {
  return methods(execution, 'UrlFetchApp', EXTERNAL_REQUEST, {
    fetch: (url: string, parameters: Parameters = {}) => {
      const { code, contentType, content } = exported(execution, url, parameters);
      if (code >= 400 && !parameters.muteHttpExceptions) {
        throw new GoogleError(
          `Request failed for https://docs.google.com returned code ${code}. Truncated server response: ${content.toString()} (use muteHttpExceptions option to examine full response)`,
        );
      }
      return methods(execution, 'HTTPResponse', FREE, {
        getResponseCode: () => code,
        getBlob: () => blobView(execution, contentType, content),
      });
    },
  });
}
