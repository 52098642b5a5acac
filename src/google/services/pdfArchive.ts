/** PDFs of single tabs, kept in a folder of the office's Drive. */
import { archiveFolder } from '../../messages/recapWords';
import type { Account, Archive, Grid } from '../../ports';
import { driveFiles } from './advancedServices';
import { extentOf } from '../report/fingerprints';
import type { ScriptProperties } from './scriptProperties';
import { printTab } from './tabPdf';

const folderType = 'application/vnd.google-apps.folder';

export function driveArchive(
  properties: ScriptProperties,
  { email }: Pick<Account, 'email'>,
  spreadsheetId: () => string,
  grid: Grid,
): Archive {
  return {
    folders: () =>
      foldersOf(properties).map(({ id, account }) => ({
        account,
        url: `https://drive.google.com/drive/folders/${id}`,
      })),
    store: ({ sheetId, name, paper }) => {
      const [[firstRow = []] = []] = grid.read([{ sheetId, fromRow: 0, toRow: 1 }]);
      const extent = extentOf(firstRow);
      if (!extent) throw new Error(`No report stands on tab ${sheetId}`);
      const folder = openFolder(properties, email());
      const pdf = printTab({ spreadsheetId: spreadsheetId(), sheetId, ...extent, paper, folder });
      const file = driveFiles().create({ name, mimeType: 'application/pdf', parents: [folder] }, pdf, {
        fields: 'id,webViewLink',
      });
      return file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`;
    },
  };
}

interface Folder {
  id: string;
  account: string;
}

/** The one used last stands first. */
const foldersOf = (properties: ScriptProperties): Folder[] =>
  (properties.get('archiveFolders') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([id = '', account = '']) => ({ id, account }));

/**
 * The one used last as long as it opens. After the office moved it may be closed to the new account: then whichever
 * opens, as its own of earlier days, else one that is made now.
 */
function openFolder(properties: ScriptProperties, account: string): string {
  const known = foldersOf(properties);
  const used = known.find(({ id }) => isOpen(id)) ?? { id: makeFolder(), account };
  // One for each account: its own of before was thrown away.
  const others = known.filter((one) => one.account !== used.account);
  const lines = [used, ...others].map(({ id, account: whose }) => `${id} ${whose}`).join('\n');
  if (lines !== properties.get('archiveFolders')) properties.set({ archiveFolders: lines });
  return used.id;
}

const makeFolder = (): string => driveFiles().create({ name: archiveFolder, mimeType: folderType }).id ?? '';

function isOpen(id: string): boolean {
  try {
    const { trashed, capabilities } = driveFiles().get(id, { fields: 'trashed,capabilities' });
    return trashed !== true && capabilities?.canAddChildren === true;
  } catch (fault) {
    if (isClosed(fault)) return false;
    throw fault;
  }
}

/** Under the scope drive.file somebody else's folder is nowhere, or (403, appNotAuthorizedToFile) not this script's to open. */
const isClosed = (fault: unknown): boolean => {
  const { details, message = '' } = fault as { details?: { code?: number }; message?: string };
  return details?.code === 404 || (details?.code === 403 && /not granted the app/i.test(message));
};
