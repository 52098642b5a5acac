import { Linter } from 'eslint';

/** Google's services, and the two names of its own runtime that are not in ES2019. */
const googleGlobals = [
  'CacheService',
  'DriveApp',
  'FormApp',
  'Gmail',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'console',
  'globalThis',
];

/** preact's browser half stays in the bundle; rendering to a string never calls it. In src the linter forbids both. */
const unreachedGlobals = ['document', 'queueMicrotask'];

/**
 * What would break in Apps Script and nowhere else: syntax its parser refuses, and globals it lacks. A name asked
 * about with `typeof` first is no fault in itself, but using it afterwards is.
 */
export function faultsOfServerCode(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: {
      ecmaVersion: 2019,
      sourceType: 'script',
      globals: Object.fromEntries(
        [...googleGlobals, ...unreachedGlobals].map((name) => [name, 'readonly' as const]),
      ),
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: { 'no-undef': 'error' },
  });
  return messages.map(({ line, column, message }) => `Code.js:${line}:${column} ${message}`);
}
