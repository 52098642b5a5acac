/** A file or folder on somebody's Drive, as far as a script with the scope drive.file sees it: one it made or was given. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  /** Others to whom the owner has opened it, this script included. */
  sharedWith?: Readonly<Record<string, 'reader' | 'writer'>>;
  trashed: boolean;
  /** Base64; empty for a folder and for a spreadsheet, whose cells are its workbook. */
  content: string;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
