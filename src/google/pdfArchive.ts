/** PDFs of single tabs, kept in a folder of the office's Drive. */
import { archiveFolder } from '../messages/recapWords';
import type { Archive, Grid } from '../useCases/ports';
import { driveFiles } from './advancedServices';
import { extentOf } from './recapPrint';
import type { ScriptProperties } from './registry';
import { printTab } from './tabPdf';

const folderType = 'application/vnd.google-apps.folder';

export function driveArchive(properties: ScriptProperties, spreadsheetId: () => string, grid: Grid): Archive {
  return {
    store: ({ sheetId, name, paper }) => {
      const [[firstRow = []] = []] = grid.read([{ sheetId, fromRow: 0, toRow: 1 }]);
      const extent = extentOf(firstRow);
      if (!extent) throw new Error(`No report stands on tab ${sheetId}`);
      const folder = folderId(properties);
      const pdf = printTab({ spreadsheetId: spreadsheetId(), sheetId, ...extent, paper, folder });
      const file = driveFiles().create({ name, mimeType: 'application/pdf', parents: [folder] }, pdf, {
        fields: 'id,webViewLink',
      });
      return file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`;
    },
  };
}

/** Made once; made again where somebody deleted it. */
function folderId(properties: ScriptProperties): string {
  const known = properties.get('archiveFolderId');
  if (known && stands(known)) return known;
  const { id = '' } = driveFiles().create({ name: archiveFolder, mimeType: folderType });
  properties.set({ archiveFolderId: id });
  return id;
}

function stands(id: string): boolean {
  try {
    return driveFiles().get(id, { fields: 'trashed' }).trashed !== true;
  } catch (fault) {
    if (isNotFound(fault)) return false;
    throw fault;
  }
}

const isNotFound = (fault: unknown): boolean =>
  (fault as { details?: { code?: number } } | null)?.details?.code === 404;
