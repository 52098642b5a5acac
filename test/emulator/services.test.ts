import { office, OWNER } from './fixture';

describe('the script lock', () => {
  const code = `
    function take(ms) { return LockService.getScriptLock().tryLock(ms); }
    function twice() { var l = LockService.getScriptLock(); var a = l.tryLock(0); var b = l.tryLock(0); l.releaseLock(); return [a, b]; }
    function outer() { var l = LockService.getScriptLock(); l.tryLock(0); Session.getScriptTimeZone(); l.releaseLock(); Session.getScriptTimeZone(); }`;

  it('is refused after waiting while another execution holds it', () => {
    const { script, world } = office(code);
    const release = script.holdLock();
    const before = world.now();
    expect(script.run('take', { args: [30_000] }).value).toBe(false);
    expect(world.now() - before).toBe(30_000);
    release();
    expect(script.run('take', { args: [1000] }).value).toBe(true);
  });

  it('is let go when its execution ends, also by death', () => {
    const { script, world } = office(code);
    expect(script.run('take', { args: [0] }).value).toBe(true);
    const unhook = world.intercept(({ call, phase }) => ({
      kill: call === 'Lock.tryLock' && phase === 'after',
    }));
    expect(script.run('take', { args: [0] }).error?.name).toBe('KilledExecution');
    unhook();
    expect(script.run('take', { args: [0] }).value).toBe(true);
  });

  it('belongs to the outer execution while a nested one asks', () => {
    const { script, world } = office(code);
    const answers: unknown[] = [];
    world.intercept(({ call, phase }) => {
      if (call === 'Session.getScriptTimeZone' && phase === 'before') {
        answers.push(script.run('take', { args: [1000] }).value);
      }
    });
    script.run('outer');
    expect(answers).toEqual([false, true]);
  });

  it('may be taken again by its holder', () => {
    const { script } = office(code);
    expect(script.run('twice').value).toEqual([true, true]);
  });
});

describe('properties', () => {
  const code = `
    function set(value) { PropertiesService.getScriptProperties().setProperties({k: value}); }
    function fill() { var p = {}; for (var i = 0; i < 70; i++) p['k' + i] = new Array(8000).join('x'); PropertiesService.getScriptProperties().setProperties(p); }
    function all() { return PropertiesService.getScriptProperties().getProperties(); }`;

  it('refuse more than 9 KB a value and 500 KB in all', () => {
    const { script } = office(code);
    expect(script.run('set', { args: ['x'.repeat(9217)] }).error?.message).toBe('Argument too large: value');
    expect(script.run('fill').error?.message).toMatch(/exceeded the property storage quota/);
    expect(script.run('all').value).toEqual({});
  });

  it('give text for whatever was set', () => {
    const { script } = office(code);
    script.run('set', { args: [5] });
    expect(script.run('all').value).toEqual({ k: '5' });
  });
});

describe('the cache', () => {
  it('refuses large values and forgets on time', () => {
    const { script, world } = office(`
      function put(value, seconds) { CacheService.getScriptCache().put('k', value, seconds); }
      function get() { return CacheService.getScriptCache().get('k'); }`);
    expect(script.run('put', { args: ['x'.repeat(102_401), 10] }).error?.message).toBe(
      'Argument too large: value',
    );
    script.run('put', { args: ['v', 10] });
    expect(script.run('get').value).toBe('v');
    world.advance(10_000);
    expect(script.run('get').value).toBeNull();
  });
});

describe('Utilities', () => {
  it('sign, digest and encode as Java does: signed bytes, web-safe letters with padding', () => {
    const { script } = office(`function f() {
      return [
        Utilities.computeHmacSha256Signature('pesan', 'kunci').slice(0, 3),
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8).slice(0, 3),
        Utilities.base64EncodeWebSafe([-1, -2]), Utilities.base64Encode('é'),
      ];
    }`);
    expect(script.run('f').value).toEqual([
      expect.arrayContaining([expect.any(Number)]),
      [-54, -105, -127],
      '__4=',
      'w6k=',
    ]);
  });
});

describe('triggers', () => {
  const code = `
    function install(minutes) { return ScriptApp.newTrigger('tick').timeBased().everyMinutes(minutes).create().getUniqueId(); }
    function list() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
    function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
    function tick(e) {
      var p = PropertiesService.getScriptProperties();
      var seen = JSON.parse(p.getProperties().seen || '[]');
      seen.push([new Date().toISOString(), Session.getEffectiveUser().getEmail()]);
      p.setProperties({seen: JSON.stringify(seen)});
    }
    function seen() { return JSON.parse(PropertiesService.getScriptProperties().getProperties().seen || '[]'); }`;

  it('come every 1, 5, 10, 15 or 30 minutes only, and no more than twenty to an account', () => {
    const { script } = office(code);
    expect(script.run('install', { args: [7] }).error?.message).toMatch(/one of 1, 5, 10, 15 or 30/);
    for (let n = 0; n < 20; n += 1) script.run('install', { args: [30] });
    expect(script.run('install', { args: [30] }).error?.message).toMatch(/too many triggers/);
  });

  it('are seen and removed by their own account only, and run as it', () => {
    const { script, world } = office(code);
    world.authorise(script, 'b@kpu.test');
    script.run('install', { args: [5] });
    script.run('install', { args: [5], as: 'b@kpu.test' });
    expect(script.run('list').value).toEqual(['tick']);
    script.run('removeAll');
    expect(world.advance(5 * 60_000)).toBe(1);
    expect(script.run('seen').value).toEqual([['2025-09-01T00:35:00.000Z', 'b@kpu.test']]);
  });

  it('fire in order as the clock moves, thinned out for long jumps', () => {
    const { script, world } = office(code);
    script.run('install', { args: [5] });
    expect(world.advanceTo('2025-09-01T01:30:00Z')).toBe(12);
    expect(world.advance(6 * 3_600_000, { everyMinutes: 60 })).toBe(6);
  });
});

describe('Gmail', () => {
  const code = `function send(raw, threadId) {
    var m = {raw: raw};
    if (threadId) m.threadId = threadId;
    return Gmail.Users.Messages.send(m, 'me');
  }`;
  const mail = (...lines: string[]): string =>
    Buffer.from([...lines, '', 'isi'].join('\r\n')).toString('base64url');
  const PREFIX = 'API call to gmail.users.messages.send failed with error: ';

  it.each<[string, string, string]>([
    ['no base64', 'a b!', `Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed for "a b!"`],
    ['no recipient', mail('Subject: x'), 'Recipient address required'],
    ['no address', mail('To: siapa'), 'Invalid To header'],
    ['a line that is no header', mail('To: a@b.test', 'Subject: x', 'nyasar'), 'Invalid message header'],
  ])('refuses %s', (_, raw, message) => {
    expect(office(code).script.run('send', { args: [raw] }).error?.message).toBe(PREFIX + message);
  });

  it('counts recipients against the daily allowance, and forgets them after a day', () => {
    const { script, world } = office(code);
    world.setMailQuota(OWNER, 2);
    const raw = mail('To: a@b.test, c@d.test', 'Subject: x');
    expect(script.run('send', { args: [raw] }).error).toBeNull();
    expect(script.run('send', { args: [raw] }).error?.message).toMatch(/User-rate limit exceeded/);
    expect(world.mailbox('a@b.test')).toHaveLength(1);
    world.advance(86_400_000);
    expect(script.run('send', { args: [raw] }).error).toBeNull();
  });

  it('sends from the account, whatever the header says', () => {
    const { script, world } = office(code);
    script.run('send', {
      args: [mail('From: Ketua <ketua@kpu.test>', 'To: a@b.test', 'Bcc: c@d.test', 'Subject: x')],
    });
    const [received] = world.mailbox('c@d.test');
    expect(received).toMatchObject({ from: OWNER, to: ['a@b.test'] });
    expect(received?.raw).toContain(`From: ${OWNER}`);
    expect(received?.raw).not.toMatch(/ketua|Bcc/);
  });

  it('puts mails of one subject and common references into one thread, in each mailbox', () => {
    const { script, world } = office(code);
    const subject = `Subject: =?UTF-8?B?${Buffer.from('[012] Ayo').toString('base64')}?=`;
    const one = ['To: A <a@b.test>', 'Subject: [012] Ayo', 'Message-ID: <1@x>', 'References: <root@x>'];
    script.run('send', { args: [mail(...one)] });
    script.run('send', {
      args: [mail('To: a@b.test', subject, 'Message-ID: <2@x>', 'References: <root@x>')],
    });
    script.run('send', { args: [mail('To: a@b.test', 'Subject: Lain', 'References: <root@x>')] });
    script.run('send', { args: [mail('To: a@b.test', 'Subject: [012] Ayo')] });
    const threads = world.mailbox('a@b.test').map(({ threadId }) => threadId);
    expect(threads[1]).toBe(threads[0]);
    expect(new Set(threads).size).toBe(3);
    expect(world.mailbox('a@b.test')[1]?.subject).toBe('[012] Ayo');
  });
});
