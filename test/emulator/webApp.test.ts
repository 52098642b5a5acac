import { MANIFEST, office, OWNER } from './fixture';

const CODE = `
  function doGet(e) {
    if (e.parameter.nothing) return;
    if (e.parameter.text) return 'text';
    if (e.parameter.fail) throw new Error('rusak');
    return HtmlService.createHtmlOutputFromFile('page').setTitle('Halaman ' + e.parameter.id)
      .addMetaTag('viewport', 'width=device-width');
  }
  function echo(value) { return value; }
  function date() { return new Date(); }
  function hidden_() { return 1; }
  function who() { return Session.getEffectiveUser().getEmail(); }
  function bound() { return SpreadsheetApp.getActiveSpreadsheet(); }
  function byId(id) { return SpreadsheetApp.openById(id).getId(); }
  function ui() { SpreadsheetApp.getUi(); }
  function url() { return ScriptApp.getService().getUrl(); }
  function badTag() { HtmlService.createHtmlOutputFromFile('page').addMetaTag('robots', 'none'); }
  function noFile() { HtmlService.createHtmlOutputFromFile('tiada'); }
`;
const PAGE =
  '<head><meta name="viewport" content="old"></head><p>isi</p>' +
  '<script>var a = `https://x.test/a`; var b = "https://y.test"; // tetap\n</script>';

const place = () => office(CODE, { 'page.html': PAGE });

describe('a web app', () => {
  it('has no address before it is deployed, and keeps its address afterwards', () => {
    const { script } = place();
    expect(script.run('url').value).toBeNull();
    const address = script.deployWebApp();
    expect(address).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec$/);
    script.createVersion();
    expect(script.deployWebApp()).toBe(address);
    expect(script.run('url').value).toBe(address);
  });

  it('runs its version, not the head', () => {
    const { script, world } = place();
    const url = script.deployWebApp();
    script.push({
      'Code.js': 'function doGet() { return HtmlService.createHtmlOutputFromFile("baru"); }',
      'baru.html': 'baru',
    });
    expect(world.openWebApp(`${url}?id=7`).title).toBe('Halaman 7');
    script.createVersion();
    script.deployWebApp();
    expect(world.openWebApp(url).html).toBe('baru');
  });

  it('serves the page as Google does: its own meta tags only, template literals mangled', () => {
    const { script, world } = place();
    const { html, execution } = world.openWebApp(`${script.deployWebApp()}?id=7`);
    expect(html).toContain('<title>Halaman 7</title><meta name="viewport" content="width=device-width">');
    expect(html).not.toContain('content="old"');
    expect(html).toContain('var a = `https:`; var b = "https://y.test"; // tetap');
    expect(execution?.error).toBeNull();
  });

  it.each([
    ['nothing=1', 'The script completed but did not return anything.'],
    ['text=1', 'The script completed but the returned value is not a supported return type.'],
    ['fail=1', 'Error: rusak'],
    ['sid=1', 'HTTP method not allowed.'],
  ])('answers ?%s with a notice', (query, text) => {
    const { script, world } = place();
    expect(world.openWebApp(`${script.deployWebApp()}?${query}`).html).toContain(text);
  });

  it('asks for a sign-in when it is not open to anyone', () => {
    const { script, world } = office(
      CODE,
      { 'page.html': PAGE },
      { ...MANIFEST, webapp: { access: 'MYSELF' } },
    );
    const url = script.deployWebApp();
    expect(world.openWebApp(url)).toMatchObject({ title: 'Sign in - Google Accounts', execution: null });
    expect(world.openWebApp(url, { as: OWNER }).execution?.error).toBeNull();
  });

  it('acts as the deployer for a visitor it does not know, without file or window', () => {
    const { script, world, workbook } = place();
    const url = script.deployWebApp();
    const call = (name: string, ...args: unknown[]) => world.callFromPage(url, name, args);
    expect(call('who').value).toBe(OWNER);
    expect(call('bound').value).toBeNull();
    expect(call('byId', workbook.id).value).toBe(workbook.id);
    expect(call('ui').error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('google.script.run', () => {
  const call = (name: string, ...args: unknown[]) => {
    const { script, world } = place();
    return world.callFromPage(script.deployWebApp(), name, args);
  };

  it('refuses Dates, functions and maps on the way in, Dates on the way out', () => {
    for (const bad of [new Date(0), () => 1, new Map(), { at: new Date(0) }, [[new Date(0)]]]) {
      expect(call('echo', bad).error?.message).toMatch(/illegal value/);
    }
    expect(call('date').error?.message).toMatch(/illegal value/);
  });

  it('turns undefined into null and keeps the rest', () => {
    expect(call('echo', [undefined, null, 1, 'a', { b: true }]).value).toEqual([
      null,
      null,
      1,
      'a',
      { b: true },
    ]);
  });

  it('does not know private functions, or those of the language', () => {
    expect(call('hidden_').error?.message).toBe('google.script.run.hidden_ is not a function');
    expect(call('eval', '1').error?.message).toBe('Script function not found: eval');
  });
});

describe('HtmlService', () => {
  it('refuses meta tags and files it does not know', () => {
    const { script } = place();
    expect(script.run('badTag').error?.message).toBe(
      'The meta tag you specified is not allowed in this context.',
    );
    expect(script.run('noFile').error?.message).toBe('No HTML file named tiada was found.');
  });
});
