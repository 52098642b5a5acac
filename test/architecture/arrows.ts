/** Who may import whom, as data. `types` are arrows for `import type` only. */
export interface Part {
  imports: readonly string[];
  types?: readonly string[];
  /** Packages it may import; '*' for any, node's own included. */
  packages: readonly string[];
}

export const parts: Record<string, Part> = {
  sop: { imports: [], packages: [] },
  time: { imports: [], packages: [] },
  workflow: { imports: ['time'], types: ['sop'], packages: [] },
  // A report is words as much as figures: it writes dates as the mails do (decision 0008).
  recap: { imports: ['time', 'sop', 'workflow', 'messages'], packages: [] },
  // A check is a condition and its words together, one file each (decision 0012).
  health: { imports: ['messages'], types: ['workflow'], packages: [] },
  messages: {
    imports: ['time', 'sop', 'workflow'],

    packages: ['preact', 'preact-render-to-string'],
  },
  ports: { imports: [], types: ['messages', 'recap', 'workflow'], packages: [] },
  api: {
    imports: ['time', 'workflow', 'messages', 'sheetLayout'],
    types: ['sop', 'ports', 'health'],
    packages: ['valibot'],
  },
  workbook: {
    imports: ['time', 'sop', 'workflow', 'recap', 'health', 'messages', 'ports', 'sheetLayout'],
    packages: [],
  },
  useCases: {
    imports: [
      ...['time', 'sop', 'workflow', 'recap', 'health', 'messages'],
      ...['ports', 'api', 'workbook', 'sheetLayout'],
    ],
    packages: [],
  },
  sheetLayout: { imports: [], packages: [] },
  google: {
    imports: ['time', 'recap', 'health', 'messages', 'ports', 'api', 'workbook', 'useCases', 'sheetLayout'],
    types: ['sop', 'workflow'],
    packages: ['valibot'],
  },
  pages: {
    imports: ['messages'],
    types: ['sop', 'workflow', 'recap', 'health', 'useCases', 'api', 'main'],
    packages: ['preact'],
  },
  main: { imports: ['api', 'useCases', 'google'], packages: [] },
  emulator: { imports: [], packages: ['*'] },
  demo: { imports: ['emulator'], packages: ['*'] },
  // `npm run sop -- check` is a tool over the table language, not a part of the demo.
  build: { imports: ['sop'], packages: ['*'] },
  test: {
    imports: [
      ...['time', 'sop', 'workflow', 'recap', 'health', 'messages', 'ports', 'api', 'workbook', 'useCases'],
      ...['google', 'sheetLayout', 'pages', 'emulator', 'demo', 'build'],
    ],
    types: ['main'],
    packages: ['*'],
  },
};

/** Inside these parts, which room may import which. `root` is what lies in the part itself. */
export const rooms: Record<string, Record<string, readonly string[]>> = {
  useCases: {
    root: [],
    mail: [],
    tasks: ['root', 'mail'],
    intake: ['root', 'mail'],
    reports: ['root', 'mail'],
    office: ['root', 'mail'],
    upkeep: ['reports', 'intake', 'mail', 'root'],
  },
  google: {
    menu: ['root'],
    root: ['setUp', 'services'],
    setUp: ['services'],
    services: ['report'],
    report: [],
  },
};

export const forbiddenFolders = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'core',
  'shared',
  'lib',
  'misc',
];

export const longestFile = 300;

/** Tables of data may be as long as the world is. */
export const dataFiles = [/^src\/sop\/presets\//, /holidays?[^/]*\.ts$/i];

/** Only the adapters name Google's services; the emulator speaks of them, but as strings and own classes. */
export const googleNames = [
  'CacheService',
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'Gmail',
  'GmailApp',
  'GoogleAppsScript',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];
