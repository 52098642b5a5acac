import { readdirSync, readFileSync } from 'node:fs';
import * as gas from 'gas-local';
import { faultsOfServerCode, googleServices } from '../../build/appsScriptLimits';
import { doors } from './doors';

const folder = 'build/apps-script';
const code = readFileSync(`${folder}/Code.js`, 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Stands for a Google service while the script loads, when nobody may be asked anything yet. */
const untouchable = (service: string): object =>
  new Proxy(
    {},
    {
      get: (_, member) => {
        throw new Error(`${service}.${String(member)} is called while the script loads`);
      },
    },
  );

const googleServicesNobodyMayTouch = () => ({
  console,
  ...Object.fromEntries(googleServices.map((name) => [name, untouchable(name)])),
});

describe('the bundle', () => {
  it('offers exactly the doors that are meant to be open', () => {
    const given = googleServicesNobodyMayTouch();
    const context = gas.require(folder, { ...given });
    const open = Object.keys(context).filter((name) => !(name in given) && name !== 'App');
    expect(open.sort()).toEqual([...doors].sort());
    expect(open.filter((name) => typeof context[name] !== 'function')).toEqual([]);
  });

  it('calls no service while it loads', () => {
    expect(() => gas.require(folder, googleServicesNobodyMayTouch())).not.toThrow();
  });

  it('needs nothing to load, not even a service', () => {
    expect(() => gas.require(folder, {})).not.toThrow();
  });

  it('names no global and uses no syntax that Apps Script lacks', () => {
    expect(faultsOfServerCode(code)).toEqual([]);
  });

  it('declares every door as a plain function, which triggers and google.script.run look for', () => {
    for (const door of doors) expect(code).toContain(`\nfunction ${door}() {`);
  });
});

describe.each(pages)('%s', (name) => {
  const html = readFileSync(`${folder}/${name}`, 'utf8');

  it('is whole in itself: nothing is loaded from elsewhere', () => {
    expect(html).not.toMatch(/<(script|link|img)[^>]*\b(src|href)=/i);
    expect(html).not.toMatch(/@import|url\((?!["']?(data:|#))/i);
  });

  it('holds nothing that HtmlService would change: no scriptlets, no template literals', () => {
    expect(html).not.toMatch(/<\?/);
    expect(html).not.toContain('`');
  });

  it('ends its script where the script ends', () => {
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
  });
});
