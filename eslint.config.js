import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const absentGlobals = JSON.parse(readFileSync(new URL('build/absentGlobals.json', import.meta.url), 'utf8'));

// Names of lib.dom that type-check where preact's types are in sight, and are nearly always a forgotten variable.
const treacherousGlobals = [
  'close',
  'event',
  'find',
  'length',
  'name',
  'open',
  'origin',
  'parent',
  'print',
  'screen',
  'status',
  'stop',
  'top',
];

const clockAndChance = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes in as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Time comes in as an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes in as an argument.',
  },
];

// instanceof fails on what crossed a realm (a vm context, a library, google.script.run).
const realms = [
  {
    selector: "BinaryExpression[operator='instanceof']",
    message: 'Fails across realms: recognise by code or shape.',
  },
];

export default defineConfig(
  { ignores: ['build/apps-script/', 'out/', '.local/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-depth': ['error', 4],
      'prefer-const': 'error',
      'no-undef': 'off',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/pages/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...absentGlobals.map((name) => ({ name, message: 'Apps Script has no such global.' })),
        ...treacherousGlobals.map((name) => ({
          name,
          message: 'A forgotten variable? Apps Script has no such global.',
        })),
      ],
      'no-restricted-syntax': ['error', ...realms],
    },
  },
  {
    files: ['src/{api,health,messages,recap,sop,time,useCases,workbook,workflow}/**', 'src/sheetLayout.ts'],
    rules: { 'no-restricted-syntax': ['error', ...realms, ...clockAndChance] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
