/** What a service method requires of its caller. */
export interface CallRule {
  /** OAuth scopes of which one must be granted; none means the method needs no consent. */
  readonly scopes?: readonly string[];
  /** A REST method behind an advanced service: its refusals are worded "API call to … failed with error: …". */
  readonly api?: string;
  /** Methods of the bound file stay available to simple triggers (developers.google.com/apps-script/guides/triggers). */
  readonly inSimpleTrigger?: boolean;
}

const AUTH = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = `${AUTH}spreadsheets`;
const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const DRIVE = [`${AUTH}drive`, `${AUTH}drive.file`];

export const FREE: CallRule = {};

/** Scopes of the API methods: Google's discovery documents sheets.v4 and gmail.v1. */
export const SHEETS_GET: CallRule = {
  api: 'sheets.spreadsheets.get',
  scopes: [SPREADSHEETS, `${SPREADSHEETS}.readonly`, ...DRIVE, `${AUTH}drive.readonly`],
};
export const SHEETS_BATCH_UPDATE: CallRule = {
  api: 'sheets.spreadsheets.batchUpdate',
  scopes: [SPREADSHEETS, ...DRIVE],
};
export const SHEETS_READ: CallRule = {
  api: 'sheets.spreadsheets.values.batchGetByDataFilter',
  scopes: [SPREADSHEETS, ...DRIVE],
};
export const GMAIL_SEND: CallRule = {
  api: 'gmail.users.messages.send',
  scopes: ['https://mail.google.com/', `${AUTH}gmail.modify`, `${AUTH}gmail.compose`, `${AUTH}gmail.send`],
};

export const DRIVE_CREATE: CallRule = { api: 'drive.files.create', scopes: DRIVE };
export const DRIVE_DELETE: CallRule = { api: 'drive.files.delete', scopes: DRIVE };
export const DRIVE_GET: CallRule = { api: 'drive.files.get', scopes: [...DRIVE, `${AUTH}drive.readonly`] };

/** Scopes of the built-in services: "Authorization" sections of the Apps Script reference. */
export const BOUND_FILE: CallRule = { scopes: [CURRENT_ONLY, SPREADSHEETS], inSimpleTrigger: true };
export const ANY_FILE: CallRule = { scopes: [SPREADSHEETS] };
export const CONTAINER_UI: CallRule = { scopes: [`${AUTH}script.container.ui`] };
export const FORMS: CallRule = { scopes: [`${AUTH}forms`] };
export const TRIGGERS: CallRule = { scopes: [`${AUTH}script.scriptapp`] };
export const EMAIL_ADDRESS: CallRule = { scopes: [`${AUTH}userinfo.email`] };
export const EXTERNAL_REQUEST: CallRule = { scopes: [`${AUTH}script.external_request`] };
