/** A file or folder on an account's Drive that a script with the scope drive.file sees: the script made it, or a user shared it. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  /** Other accounts with access by the owner, this script included. */
  sharedWith?: Readonly<Record<string, 'reader' | 'writer'>>;
  trashed: boolean;
  /** Base64; empty for a folder and for a spreadsheet, whose cells are its workbook. */
  content: string;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
