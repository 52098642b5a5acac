import { faultsOfServerCode } from '../../build/appsScriptLimits';

describe('what Apps Script lacks', () => {
  it.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a module', 'export const a = 1;'],
    ['a timer', 'setTimeout(function () {}, 1);'],
    ['an address object', "new URL('https://kpu.go.id');"],
    ['a copy', 'structuredClone({});'],
    ['a service the product has no scope for', "MailApp.sendEmail('a', 'b', 'c');"],
    ['a name switched off in a comment', '/* global fetch */ fetch();'],
  ])('is reported: %s', (_what, code) => {
    expect(faultsOfServerCode(code)).toHaveLength(1);
  });

  it('is not reported when a library only asks whether it is there', () => {
    expect(faultsOfServerCode("var has = typeof TextEncoder === 'function';")).toEqual([]);
  });

  it('is not confused with what it has', () => {
    expect(
      faultsOfServerCode(
        'Sheets.Spreadsheets.get(new Map().size, Promise.resolve(Symbol.iterator), globalThis);',
      ),
    ).toEqual([]);
  });
});
