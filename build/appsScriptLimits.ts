import { Linter } from 'eslint';

/** Google's services the product has scopes for. */
export const googleServices = [
  'CacheService',
  'FormApp',
  'Drive',
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
];

/** Not in ES2019, but in Google's runtime. */
const runtimeGlobals = ['console', 'globalThis'];

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
        [...googleServices, ...runtimeGlobals, ...unreachedGlobals].map((name) => [
          name,
          'readonly' as const,
        ]),
      ),
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: { 'no-undef': 'error' },
  });
  return messages
    .filter(({ severity }) => severity === 2)
    .map(({ line, column, message }) => `Code.js:${line}:${column} ${message}`);
}
