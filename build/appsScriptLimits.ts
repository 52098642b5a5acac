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
 * Finds code that breaks only in Apps Script: syntax its parser refuses, and globals it lacks. A name tested
 * with `typeof` is no fault; using the name afterwards is.
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
