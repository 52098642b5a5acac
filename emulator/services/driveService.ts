import { FOLDER, SPREADSHEET, type DriveFile } from '../drive/DriveFile';
import { DRIVE_CREATE, DRIVE_DELETE, DRIVE_GET } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';
import { checkShape, list, object } from '../sheets/api/schema';
import { contentOf } from './Blob';

type Resource = Partial<Pick<DriveFile, 'name' | 'mimeType' | 'parents'>>;
interface Options {
  fields?: string;
}

const RESOURCE = object({ name: 'string', mimeType: 'string', parents: list('string') });

/** Files that the script made for this account or that a user shared: the scope drive.file shows no others. */
function openFile({ world, effectiveUser }: Execution, id: string): DriveFile {
  const file = world.files.get(id);
  if (!file || (file.owner !== effectiveUser && !file.sharedWith?.[effectiveUser]))
    throw new GoogleError(`File not found: ${id}.`, 404);
  return file;
}

const mayWrite = ({ owner, sharedWith }: DriveFile, { effectiveUser }: Execution): boolean =>
  owner === effectiveUser || sharedWith?.[effectiveUser] === 'writer';

function checkParent(execution: Execution, id: string): void {
  if (id === 'root' || mayWrite(openFile(execution, id), execution)) return;
  throw new GoogleError(`The user does not have sufficient permissions for file ${id}.`, 403);
}

const addressOf = ({ id, mimeType }: DriveFile): string =>
  mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;

/** "The paths of the fields you want included in the response"; a few ordinary ones when none are named. */
function answerOf(
  execution: Execution,
  file: DriveFile,
  { fields = 'kind,id,name,mimeType' }: Options,
): object {
  const { id, name, mimeType, parents, trashed } = file;
  const capabilities = { canAddChildren: mimeType === FOLDER && mayWrite(file, execution) };
  const whole = {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents,
    trashed,
    capabilities,
    webViewLink: addressOf(file),
  };
  const wanted = fields.split(',').map((field) => field.trim());
  const unknown = wanted.find((field) => !Object.hasOwn(whole, field));
  if (unknown) throw new GoogleError(`Invalid field selection ${unknown}`);
  return Object.fromEntries(Object.entries(whole).filter(([field]) => wanted.includes(field)));
}

/** "Permanently deletes a file owned by the user without moving it to the trash." */
function remove(execution: Execution, id: string): void {
  const { files, workbooks } = execution.world;
  files.delete(openFile(execution, id).id);
  workbooks.delete(id);
}

function create(
  execution: Execution,
  resource: Resource,
  blob: object | null | undefined,
  options: Options,
): object {
  checkShape(resource, RESOURCE, '');
  const { world, effectiveUser } = execution;
  const { name = 'Untitled', parents = ['root'], mimeType } = resource;
  for (const parent of parents) checkParent(execution, parent);
  const file: DriveFile = {
    id: world.ids.file('drive'),
    name,
    mimeType: mimeType ?? 'application/octet-stream',
    parents: [...parents],
    owner: effectiveUser,
    trashed: false,
    content: (blob && contentOf(blob)?.toString('base64')) ?? '',
  };
  world.files.set(file.id, file);
  if (mimeType === SPREADSHEET) {
    const { id, owner } = file;
    world.addWorkbook({ id, owner, editors: [], title: name, locale: 'en_US', timeZone: 'Etc/GMT' });
  }
  return answerOf(execution, file, options);
}

/** The advanced Drive service v3, as far as the scope drive.file and the archive of reports go. */
export function driveService(execution: Execution): object {
  return {
    Files: {
      ...methods(execution, 'Drive.Files', DRIVE_CREATE, {
        create: (resource: Resource, blob?: object | null, options: Options = {}) =>
          create(execution, resource, blob, options),
      }),
      ...methods(execution, 'Drive.Files', DRIVE_GET, {
        get: (id: string, options: Options = {}) => answerOf(execution, openFile(execution, id), options),
      }),
      ...methods(execution, 'Drive.Files', DRIVE_DELETE, { remove: (id: string) => remove(execution, id) }),
    },
  };
}
