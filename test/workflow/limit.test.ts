import { given, itemOf, story } from './deciderSpec';
import * as p from './pacitan';

/** Handed to the approval team on Friday 5 September at 15.30 (a holiday: the limit's clock does not care). */
const sentOnFriday = story(
  p.office,
  [p.registerAnswer(p.wib('2025-09-05 14.00')), { by: p.rina, at: p.wib('2025-09-05 14.00') }],
  [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-05 14.30') }],
  [p.finish('selesai', p.concept), { by: p.edo, at: p.wib('2025-09-05 15.30') }],
);
const limit = p.wib('2025-09-06 15.30');
const approve = {
  type: 'FinishStep',
  step: '4',
  round: 1,
  version: null,
  outcome: 'setuju',
  evidence: {},
} as const;
const cancelled = [
  { type: 'StepStarted', step: '5', startedAt: limit },
  { type: 'StepFinished', step: '5', outcome: 'batal' },
  { type: 'ItemEnded', end: 'batal', reason: 'limitPassed' },
] as const;
const everyone = ['rina', 'sari', 'edo', 'kamal', 'kirana', 'tuti'].map((name) => `ended → ${name}`);

describe('more than 1 x 24 hours', () => {
  it('refuses a late approval and cancels at once, though the clock trigger has not run', () => {
    const result = given(p.office, sentOnFriday).when(approve, { by: p.kamal, at: limit + 1 });
    result.thenRefused('LimitPassed', { at: limit }).thenEvents(cancelled).thenMails(everyone);
  });

  it('records the cancellation in the name of the clock, not of the late approver', () => {
    const result = given(p.office, sentOnFriday).when(approve, { by: p.kamal, at: limit + 1 });
    expect(result.decision.actor).toEqual({ email: '', via: 'clock', account: 'kantor@kpu.test' });
    expect(result.item().ended).toMatchObject({ by: '', reason: 'limitPassed' });
  });

  it('tells in the mails which step let its limit pass, and when', () => {
    const { data } = given(p.office, sentOnFriday)
      .when(p.letTimePass, { by: '', at: limit + 1 })
      .mail(p.rina);
    expect(data).toMatchObject({
      step: 'Setujui',
      limitAt: '2025-09-06T08:30:00.000Z',
      reason: 'limitPassed',
    });
    expect(data.by).toBeUndefined();
  });

  it('lets a request for revision come too late as well', () => {
    const revise = { ...approve, outcome: 'perbaiki', evidence: { note: 'Ganti foto' } };
    given(p.office, sentOnFriday)
      .when(revise, { by: p.tuti, at: limit + 1 })
      .thenRefused('LimitPassed')
      .thenEvents(cancelled);
  });

  it('cancels by the clock and does it once', () => {
    const first = given(p.office, sentOnFriday).when(p.letTimePass, { by: '', at: limit + 5 * p.minute });
    first.then(cancelled).thenMails(everyone);
    given(p.office, first.past)
      .when(p.letTimePass, { by: '', at: limit + p.hour })
      .thenNothingHappened();
    given(p.office, first.past)
      .when(approve, { by: p.kamal, at: limit + p.hour })
      .thenRefused('ItemEnded', { by: '' })
      .thenNothingHappened();
  });

  it.each([
    ['at exactly 24:00:00', 0],
    ['a second before', -1000],
  ])('is not passed %s', (_when, offset) => {
    given(p.office, sentOnFriday)
      .when(approve, { by: p.kamal, at: limit + offset })
      .then([
        { type: 'StepFinished', step: '4', outcome: 'setuju' },
        { type: 'StepStarted', step: '6' },
      ]);
    const { events } = given(p.office, sentOnFriday).when(p.letTimePass, {
      by: '',
      at: limit + offset,
    }).decision;
    expect(events).toEqual([expect.objectContaining({ type: 'Reminded' })]);
  });

  it('counts the minutes of the cancellation itself (row 5) from the moment the limit passed', () => {
    const { past } = given(p.office, sentOnFriday).when(p.letTimePass, { by: '', at: limit + 5 * p.minute });
    const started = past.find(({ event }) => event.type === 'StepStarted' && event.step === '5');
    // Saturday 15.30: the first working hour after it ends on Monday at 08.30.
    expect(started?.event).toMatchObject({ standardDueAt: p.wib('2025-09-08 08.30') });
  });

  it('can follow the working clock instead: 24 working hours from Thursday 15.00 end on Wednesday', () => {
    const working = p.officeOf({ settings: { limitClock: 'working' } });
    const past = story(
      working,
      [p.registerAnswer(p.wib('2025-09-11 14.00')), { by: p.rina, at: p.wib('2025-09-11 14.00') }],
      [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-11 14.30') }],
      [p.finish('selesai', p.concept), { by: p.edo, at: p.wib('2025-09-11 15.00') }],
    );
    // 1 h on Thursday, 7.5 h on Friday, Monday and Tuesday, half an hour on Wednesday.
    expect(past[past.length - 1]?.event).toMatchObject({ limitAt: p.wib('2025-09-17 08.00') });
  });
});

describe('a limit for what waits at the door', () => {
  it('counts from the handing in, not from an activity that ended days before', () => {
    const procedure = p.procedure({}, [
      {
        No: '9',
        Langkah: 'Tutup',
        Pelaksana: '-',
        Kapan: 'otomatis: langkah 1 lewat 3 hari',
        Hasil: 'tidak selesai',
      },
    ]);
    const at = p.wib('2025-09-10 08.00');
    const problems = [{ code: 'MaterialMissing', detail: '' }] as const;
    const held = given(p.officeOf({ procedure })).when(p.registerAnswer(at, { materialUrls: [] }, problems), {
      by: p.rina,
      at,
    });
    expect(held.item().current?.limitAt).toBe(at + 72 * p.hour);
    given(p.officeOf({ procedure }), held.past)
      .when(p.letTimePass, { by: '', at: at + 72 * p.hour + 1 })
      .thenEvents([
        { type: 'StepStarted', step: '9' },
        { type: 'StepFinished', step: '9' },
        { type: 'ItemEnded', end: 'tidak selesai', reason: 'limitPassed' },
      ]);
  });
});

describe('a reminder', () => {
  const start = p.wib('2025-09-05 15.30');
  const waiting = ['reminder → kamal', 'reminder → kirana', 'reminder → tuti'];
  const tick = (past: typeof sentOnFriday, hours: number) =>
    given(p.office, past).when(p.letTimePass, { by: '', at: start + hours * p.hour });

  it('is sent after 1, 12 and 22 hours to those who have not decided', () => {
    tick(sentOnFriday, 0.99).thenNothingHappened();
    const first = tick(sentOnFriday, 1);
    first.then([{ type: 'Reminded', count: 1 }]).thenMails(waiting);
    tick(first.past, 11.9).thenNothingHappened();
    const second = tick(first.past, 12.05);
    second.then([{ type: 'Reminded', count: 2 }]).thenMails(waiting);
    tick(second.past, 22)
      .then([{ type: 'Reminded', count: 3 }])
      .thenMails(waiting);
  });

  it('is sent once for all that were slept through', () => {
    const late = tick(sentOnFriday, 23);
    late.then([{ type: 'Reminded', count: 3 }]).thenMails(waiting);
    tick(late.past, 23.5).thenNothingHappened();
  });

  it('is not sent again because the office asks for fewer by now', () => {
    const fewer = p.officeOf({ settings: { remindAfterHours: [1] } });
    const { past } = tick(sentOnFriday, 12);
    given(fewer, past)
      .when(p.letTimePass, { by: '', at: start + 13 * p.hour })
      .thenNothingHappened();
  });

  it('does not restart the clock', () => {
    const { current } = tick(sentOnFriday, 12).item();
    expect(current).toMatchObject({ startedAt: start, limitAt: limit });
  });

  it('begins anew, with the limit, in the round after a revision', () => {
    const at = start + 13 * p.hour;
    const reminded = tick(sentOnFriday, 12);
    const sentBack = given(p.office, reminded.past).when(
      p.finish('perbaiki', { note: 'Ganti foto' })(reminded.item()),
      { by: p.tuti, at },
    );
    sentBack.thenMails(['revision → edo']);
    const again = given(p.office, sentBack.past).when(p.finish('selesai', p.concept)(sentBack.item()), {
      by: p.edo,
      at: at + p.hour,
    });
    expect(again.item().current).toMatchObject({
      step: '4',
      round: 2,
      reminders: 0,
      limitAt: at + 25 * p.hour,
    });
    given(p.office, again.past)
      .when(p.letTimePass, { by: '', at: at + 2 * p.hour })
      .then([{ type: 'Reminded', round: 2, count: 1 }]);
  });
});

describe('a limit that leads on', () => {
  const rows = [
    {
      No: '9',
      Langkah: 'Naikkan',
      Pelaksana: 'Sekretaris',
      Kapan: 'otomatis: langkah 2 lewat 2 hari kerja',
      Hasil: 'lengkap → 3; kurang [catatan] → 1',
    },
    {
      No: '10',
      Langkah: 'Catat',
      Pelaksana: '-',
      Kapan: 'otomatis: Naikkan lewat 3 hari kerja',
      Hasil: '→ 11',
    },
    { No: '11', Langkah: 'Gugur', Pelaksana: '-', Hasil: 'tidak selesai' },
  ];
  const procedure = p.procedure(
    { 4: { Hasil: 'setuju → 6; perbaiki [catatan] → 3; tidak setuju [catatan] → 5' } },
    rows,
  );
  const office = p.officeOf({ procedure });
  // Monday 08.00: its limit is the close of Wednesday, and the one after that the close of Monday.
  const past = p.upTo('handedIn', office);
  const tick = (from: typeof past, time: string) =>
    given(office, from).when(p.letTimePass, { by: '', at: p.wib(time) });

  it('meets in one sweep both limits that were slept through, and tells of the last alone', () => {
    const slept = tick(past, '2025-09-20 10.00');
    slept
      .then([
        { type: 'StepStarted', step: '9', startedAt: p.wib('2025-09-03 16.00') },
        { type: 'StepStarted', step: '10', startedAt: p.wib('2025-09-09 16.00') },
        { type: 'StepFinished', step: '10' },
        { type: 'StepStarted', step: '11' },
        { type: 'StepFinished', step: '11' },
        { type: 'ItemEnded', end: 'tidak selesai', reason: 'limitPassed' },
      ])
      .thenMails(['ended → rina', 'ended → sari', 'ended → tuti']);
    expect(slept.mail(p.rina).data).toMatchObject({
      step: 'Naikkan',
      limitAt: '2025-09-09T09:00:00.000Z',
      reason: 'limitPassed',
    });
    tick(slept.past, '2025-09-20 10.00').thenNothingHappened();
  });

  it('asks whoever takes over once, though a reminder is due as well', () => {
    const late = tick(past, '2025-09-03 18.00');
    late
      .then([
        { type: 'StepStarted', step: '9' },
        { type: 'Reminded', count: 1 },
      ])
      .thenMails(['task → tuti']);
    tick(late.past, '2025-09-03 18.00').thenNothingHappened();
  });

  it('says that somebody decided where a decision leads to the row of the limit', () => {
    const edited = p.upTo('edited', office);
    const refused = given(office, edited).when(
      p.finish('tidak setuju', { note: 'Tidak layak' })(itemOf(edited)!),
      { by: p.kamal, at: p.wib('2025-09-01 09.30') },
    );
    refused.then([
      { type: 'StepFinished', step: '4' },
      { type: 'StepStarted', step: '5' },
      { type: 'StepFinished', step: '5' },
      { type: 'ItemEnded', end: 'batal', reason: 'outcome' },
    ]);
    expect(refused.mail(p.rina).data).toMatchObject({ step: 'Setujui', outcome: 'tidak setuju' });
    expect(refused.mail(p.rina).data.limitAt).toBeUndefined();
  });
});
