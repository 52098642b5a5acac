import { createWorld } from '../../emulator';
import { MANIFEST, office, OWNER, SHEETS_CODE } from './fixture';

describe('an execution', () => {
  it('has fresh globals each time, and no globals of Node or a browser', () => {
    const { script } = office(`
      var count = 0;
      function next() { count += 1; return count; }
      function absent() {
        return ['process', 'require', 'setTimeout', 'URL', 'TextEncoder', 'fetch', 'Buffer', 'structuredClone']
          .filter(function (name) { return name in globalThis; });
      }`);
    expect([script.run('next').value, script.run('next').value]).toEqual([1, 1]);
    expect(script.run('absent').value).toEqual([]);
  });

  it('fails on a name that is no function of the project', () => {
    const { script } = office('var thing = 1;');
    for (const name of ['missing', 'thing', 'eval', 'a b']) {
      expect(script.run(name).error?.message).toBe(`Script function not found: ${name}`);
    }
  });

  it('reports what was thrown and what was logged', () => {
    const { script } = office(`function bad() { console.warn('a b'); throw new TypeError('no'); }`);
    const { error, log } = script.run('bad');
    expect(error).toMatchObject({ name: 'TypeError', message: 'no' });
    expect(log).toEqual(['a b']);
  });

  it('sees the clock of the world in the zone of the script, and seeded chance', () => {
    const code = `function now() {
      var d = new Date();
      return [d.toISOString(), d.getHours(), new Date(2025, 0, 1).toISOString(), Date.now(), Math.random()];
    }`;
    const [first, second] = [office(code), office(code)];
    const value = first.script.run('now').value as unknown[];
    expect(value.slice(0, 4)).toEqual([
      '2025-09-01T00:30:00.000Z',
      7,
      '2024-12-31T17:00:00.000Z',
      Date.parse('2025-09-01T00:30:00Z'),
    ]);
    expect(second.script.run('now').value).toEqual(value);
  });

  it('meets service errors that are Errors of its own realm', () => {
    const { script } = office(`function meet() {
      try { Sheets.Spreadsheets.batchUpdate({requests: []}, 'nowhere'); }
      catch (e) { return [e instanceof Error, e.name, e.message, e.details.code]; }
    }`);
    expect(script.run('meet').value).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.',
      404,
    ]);
  });
});

describe('the six minutes', () => {
  const code = `
    function slow() { try { Utilities.sleep(400000); } catch (e) {} PropertiesService.getScriptProperties().setProperties({late: '1'}); }
    function busy() { var n = 0; while (true) { n += 1; Session.getScriptTimeZone(); } }
    function read() { return PropertiesService.getScriptProperties().getProperties(); }`;

  it('end a sleeper, and nothing it still tries has an effect', () => {
    const { script, world } = office(code);
    const execution = script.run('slow');
    expect(execution.error?.message).toBe('Exceeded maximum execution time');
    expect(world.now() - execution.startedAt).toBe(360_000);
    expect(script.run('read').value).toEqual({});
  });

  it('are eaten by the latency of calls', () => {
    const { script, world } = office(code);
    world.setLatency(() => 500);
    const execution = script.run('busy');
    expect(execution.error?.message).toBe('Exceeded maximum execution time');
    expect(execution.calls).toHaveLength(721);
  });

  it('are thirty seconds for a simple trigger', () => {
    const { script, world } = office(code);
    const execution = script.run('slow', { kind: 'simpleTrigger' });
    expect(world.now() - execution.startedAt).toBe(30_000);
  });
});

describe('hooks', () => {
  const code = `
    function write() {
      var p = PropertiesService.getScriptProperties();
      try { p.setProperties({a: '1'}); } catch (e) { return e.message; }
      p.setProperties({b: '2'});
      return 'done';
    }
    function read() { return PropertiesService.getScriptProperties().getProperties(); }`;

  it.each<['before' | 'after', object]>([
    ['before', {}],
    ['after', { a: '1' }],
  ])('make a call fail %s it acted', (phase, left) => {
    const { script, world } = office(code);
    const unhook = world.intercept((call) => {
      if (call.call === 'Properties.setProperties' && call.phase === phase) throw new Error('Service error');
    });
    expect(script.run('write').value).toBe('Service error');
    unhook();
    expect(script.run('read').value).toEqual(left);
  });

  it('kill an execution: what it catches does not save it', () => {
    const { script, world } = office(code);
    const unhook = world.intercept(({ call, phase }) =>
      call === 'Properties.setProperties' && phase === 'after' ? { kill: true } : undefined,
    );
    expect(script.run('write')).toMatchObject({ value: undefined, error: { name: 'KilledExecution' } });
    unhook();
    expect(script.run('read').value).toEqual({ a: '1' });
  });

  it('run another execution in full between two calls', () => {
    const { script, world } = office(code);
    const seen: unknown[] = [];
    world.intercept(({ call, phase }) => {
      if (call === 'Properties.setProperties' && phase === 'before') seen.push(script.run('read').value);
    });
    expect(script.run('write').value).toBe('done');
    expect(seen).toEqual([{}, { a: '1' }]);
  });
});

describe('consent', () => {
  it('is each account its own', () => {
    const place = office(SHEETS_CODE);
    const ask = () =>
      place.script.run('get', { as: 'baru@kpu.test', kind: 'menu', args: ['sheets.properties'] });
    expect(ask().error?.message).toBe('Authorization is required to perform that action.');
    place.world.authorise(place.script, 'baru@kpu.test');
    expect(ask().error).toBeNull();
  });

  it('covers only the scopes of the manifest', () => {
    const { script } = office(
      `function read() { return Sheets.Spreadsheets.get('x', {}); }
       function trigger() { return ScriptApp.getProjectTriggers(); }`,
      {},
      { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
    );
    expect(script.run('read').error?.message).toBe(
      'API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    );
    expect(script.run('trigger').error?.message).toBe(
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  it('is not there for simple triggers, which still see the bound file', () => {
    const { script, workbook } = office(SHEETS_CODE);
    expect(script.run('id', { kind: 'simpleTrigger' }).value).toBe(workbook.id);
    expect(script.run('get', { kind: 'simpleTrigger', args: ['*'] }).error?.message).toMatch(/insufficient/);
  });

  it('does not open a file that is not shared', () => {
    const world = createWorld({ startsAt: '2025-09-01T00:00:00Z' });
    const workbook = world.addSpreadsheet({ owner: OWNER, editors: [] });
    const script = world.bindScript(workbook, { files: { 'Code.js': SHEETS_CODE }, manifest: MANIFEST });
    world.authorise(script, 'luar@kpu.test');
    expect(script.run('get', { as: 'luar@kpu.test', args: ['*'] }).error?.message).toMatch(
      /The caller does not have permission$/,
    );
  });

  it('does not bring services the manifest does not enable', () => {
    const { script } = office('function f() { return Sheets; }', {}, { timeZone: 'Asia/Jakarta' });
    expect(script.run('f').error).toMatchObject({ name: 'ReferenceError', message: 'Sheets is not defined' });
  });
});

describe('identity', () => {
  const code = `function who() { return Session.getEffectiveUser().getEmail(); }`;

  it.each<['menu' | 'trigger' | 'webApp' | 'editor' | 'simpleTrigger', string]>([
    ['menu', 'a@kpu.test'],
    ['editor', 'a@kpu.test'],
    ['trigger', 'a@kpu.test'],
    ['webApp', 'a@kpu.test'],
    ['simpleTrigger', ''],
  ])('in a %s', (kind, expected) => {
    const { script, world } = office(code);
    world.authorise(script, 'a@kpu.test');
    expect(script.run('who', { as: 'a@kpu.test', kind }).value).toBe(expected);
  });
});
