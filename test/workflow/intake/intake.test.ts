import type { Command, ItemFields, ItemProblem } from '../../../src/workflow/model';
import { given, itemOf } from '../deciderSpec';
import * as p from '../pacitan';

const at = p.wib('2025-09-01 08.00');
const byForm = { by: p.rina, at, via: 'form' } as const;
const held: [problem: ItemProblem['code'], fields: Partial<ItemFields>][] = [
  ['TitleMissing', { title: '' }],
  ['MaterialMissing', { materialUrls: [] }],
  ['TextMissing', { caption: '' }],
  ['TextTooLong', {}],
  ['ProcedureUnknown', { procedure: 'lain' }],
];
const answerWith = (code: ItemProblem['code'], fields: Partial<ItemFields> = {}) =>
  given(p.office).when(p.registerAnswer(at, fields, [{ code, detail: 'x' } as ItemProblem]), byForm);
const amend = (
  fields: Partial<ItemFields> = {},
  problems: readonly ItemProblem[] = [],
  fingerprint = 'a2',
): Command => ({
  type: 'AmendAnswer',
  fingerprint,
  fields: { ...p.fields, ...fields },
  problems,
});
const byClock = (minutes: number) => ({ by: '', at: at + minutes * p.minute });

describe('an answer with something wrong', () => {
  it.each(held)('waits at the door: %s', (code, fields) => {
    const result = answerWith(code, fields);
    result
      .then([{ type: 'ItemRegistered' }, { type: 'StepStarted', step: '1', round: 1 }])
      .thenMails(['problem → sari', 'received → rina']);
    expect(result.mail(p.rina).data.problem).toBe(code);
    given(p.office, result.past).when(p.letTimePass, byClock(9000)).thenNothingHappened();
  });

  it.each(held)('goes on when it is mended in the answers: %s', (code, fields) => {
    const result = given(p.office, answerWith(code, fields).past).when(amend(), byClock(30));
    result
      .then([
        { type: 'AnswerAmended', fingerprint: 'a2' },
        { type: 'StepFinished', step: '1', outcome: 'kirim' },
        { type: 'StepStarted', step: '2' },
      ])
      .thenMails(['task → sari']);
    expect(result.item().problems).toEqual([]);
  });

  it.each([
    ['ActivityTimeUnreadable', { activityEndedAt: null }],
    ['ActivityInFuture', { activityEndedAt: at + p.hour }],
    ['UnknownSection', { section: 'Antah' }],
  ] as const)('goes on all the same, and the section is told: %s', (code, fields) => {
    const result = answerWith(code, fields);
    result.thenMails(['problem → sari', 'received → rina', 'task → sari']);
    expect(result.item()).toMatchObject({ current: { step: '2' }, problems: [{ code }] });
    const mended = given(p.office, result.past).when(amend(), byClock(5));
    mended.then([{ type: 'AnswerAmended' }]).thenMails([]);
    expect(mended.item().problems).toEqual([]);
  });

  it('is told of once: mending half of it repeats nothing', () => {
    const problems: ItemProblem[] = [
      { code: 'TitleMissing', detail: 'Judul' },
      { code: 'MaterialMissing', detail: '' },
    ];
    const first = given(p.office).when(
      p.registerAnswer(at, { title: '', materialUrls: [] }, problems),
      byForm,
    );
    first.thenMails(['problem → sari', 'problem → sari', 'received → rina']);
    const half = given(p.office, first.past).when(amend({ materialUrls: [] }, problems.slice(1)), byClock(5));
    half.then([{ type: 'AnswerAmended' }]).thenMails([]);
    given(p.office, half.past)
      .when(amend({ materialUrls: [] }, problems.slice(1)), byClock(10))
      .thenRefused('AlreadyRegistered')
      .thenNothingHappened();
  });

  it('may be mended by the submitter on the page, as far as a page can', () => {
    const past = answerWith('MaterialMissing', { materialUrls: [] });
    expect(past.mail(p.rina).task).toEqual({ step: '1', round: 1 });
    const item = past.item();
    given(p.office, past.past)
      .when(p.finish('kirim')(item), { by: p.rina, at })
      .thenRefused('EvidenceMissing', { kinds: ['photo', 'video'] });
    const mended = given(p.office, past.past).when(
      p.finish('kirim', { photo: 'https://drive.google.com/9' })(item),
      { by: p.rina, at },
    );
    mended.then([
      { type: 'StepFinished', step: '1' },
      { type: 'StepStarted', step: '2' },
    ]);
    expect(mended.item().problems).toEqual([]);
  });

  it('asks for a new text where the old one was cut', () => {
    const { past } = answerWith('TextTooLong');
    given(p.office, past)
      .when(p.finish('kirim')(itemOf(past)!), { by: p.rina, at })
      .thenRefused('EvidenceMissing', { kinds: ['caption', 'narrative'] });
  });

  it('needs its title in the answer itself: the page neither offers nor pretends otherwise', () => {
    const result = answerWith('TitleMissing', { title: '' });
    expect(result.mail(p.rina).task).toBeNull();
    given(p.office, result.past)
      .when(p.finish('kirim')(result.item()), { by: p.rina, at })
      .thenRefused('NothingToDo')
      .thenNothingHappened();
  });

  it('is too late to change once it was sound', () => {
    given(p.office, p.upTo('handedIn'))
      .when(amend(), byClock(5))
      .thenRefused('AlreadyRegistered')
      .thenNothingHappened();
  });

  it('makes a page stale that was opened before the mend', () => {
    const opened = answerWith('UnknownSection', { section: 'Antah' });
    const { past } = given(p.office, opened.past).when(amend(), byClock(5));
    given(p.office, past)
      .when(p.finish('lengkap')(opened.item()), { by: p.sari, at: at + 10 * p.minute })
      .thenRefused('NothingToDo');
  });
});

describe('a sound answer', () => {
  it('is registered and given to the section, in one go', () => {
    given(p.office)
      .when(p.registerAnswer(at), byForm)
      .then([
        { type: 'ItemRegistered', procedure: 'pacitan', procedureVersion: 1 },
        { type: 'StepStarted', step: '1', startedAt: p.fields.activityEndedAt! },
        { type: 'StepFinished', step: '1', finishedAt: at },
        { type: 'StepStarted', step: '2', startedAt: at, standardDueAt: at + p.hour },
      ])
      .thenMails(['received → rina', 'task → sari']);
  });

  it('is complete with one photo or video, and caption or narrative', () => {
    const fields = { caption: '', narrative: 'Narasi' };
    given(p.office).when(p.registerAnswer(at, fields), byForm).thenMails(['received → rina', 'task → sari']);
  });

  it('counts its own 60 minutes from the end of the activity: exactly 60.0 is due', () => {
    const { past } = given(p.office).when(p.registerAnswer(at), byForm);
    expect(past[1]?.event).toMatchObject({ standardDueAt: p.wib('2025-09-01 08.30') });
  });

  it.each([
    ['nobody gave', { activityEndedAt: null }, []],
    ['lies ahead', { activityEndedAt: at + p.hour }, [{ code: 'ActivityInFuture', detail: '' }]],
  ] as const)('cannot be judged by an end of the activity that %s', (_what, fields, problems) => {
    const { past } = given(p.office).when(p.registerAnswer(at, fields, problems), byForm);
    expect(past[1]?.event).toMatchObject({ startedAt: at, standardDueAt: null });
  });

  it('is not judged when handed in before the SOP took effect', () => {
    const august = p.wib('2025-08-29 09.00');
    const { past } = given(p.office).when(p.registerAnswer(august), { ...byForm, at: august });
    expect(past.map(({ event }) => ('standardDueAt' in event ? event.standardDueAt : null))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('found late by the sweep makes the trigger late, not the section', () => {
    const { past } = given(p.office).when(p.registerAnswer(at), { ...byForm, at: at + 3 * p.hour });
    expect(past[2]?.event).toMatchObject({ finishedAt: at });
    expect(past[3]?.event).toMatchObject({ startedAt: at + 3 * p.hour });
  });

  it('needs no e-mail: then its own section answers questions', () => {
    const result = given(p.office).when(p.registerAnswer(at, { submitterEmail: '' }), { ...byForm, by: '' });
    result.thenMails(['task → sari']);
    given(p.office, result.past)
      .when(p.finish('kurang', { note: 'Mana fotonya?' })(result.item()), { by: p.sari, at })
      .thenMails(['clarification → rina']);
  });

  it('is no less told to the section because somebody typed the section’s address as their own', () => {
    const colleague = {
      name: 'Sita',
      email: p.address('sita'),
      roles: ['Subbag Parmas SDM'],
      section: 'Parmas',
    };
    given(p.officeOf({ staff: [...p.staff, colleague] }))
      .when(p.registerAnswer(at, { submitterEmail: p.sari }), { ...byForm, by: p.sari })
      .thenMails(['task → sari', 'task → sita']);
  });
});

describe('a clarification', () => {
  const asked = given(p.office, p.upTo('handedIn')).when(
    p.finish('kurang', { note: 'Siapa yang di foto?' })(itemOf(p.upTo('handedIn'))!),
    { by: p.sari, at: p.wib('2025-09-01 08.40') },
  );
  const answer = (evidence = {}) =>
    given(p.office, asked.past).when(p.finish('kirim', evidence)(asked.item()), {
      by: p.rina,
      at: p.wib('2025-09-02 13.00'),
    });

  it('goes to the submitter alone, with the question, and no clock hurries the answer', () => {
    asked.thenMails(['clarification → rina']);
    expect(asked.mail(p.rina)).toMatchObject({
      task: { step: '1', round: 2 },
      data: { note: 'Siapa yang di foto?', by: 'Sari' },
    });
    expect(asked.item().current).toMatchObject({ standardDueAt: null, limitAt: null });
    given(p.office, asked.past)
      .when(p.letTimePass, { by: '', at: at + 30 * 24 * p.hour })
      .thenNothingHappened();
  });

  it('wants an answer', () => {
    answer({ note: ' ' })
      .thenRefused('EvidenceMissing', { kinds: ['note'] })
      .thenNothingHappened();
  });

  it('resumes the flow, and the paused clock goes on with the 20 minutes that were left', () => {
    const answered = answer({ note: 'Ketua dan anggota', photo: 'https://drive.google.com/9' });
    answered.thenMails(['task → sari']);
    expect(answered.mail(p.sari).data.note).toBe('Ketua dan anggota');
    expect(answered.item()).toMatchObject({
      current: { step: '2', round: 2, standardDueAt: p.wib('2025-09-02 13.20') },
      visits: { 2: { carriedMs: 40 * p.minute } },
      evidence: { photo: 'https://drive.google.com/9' },
    });
  });

  it('may be asked again: the minutes of all rounds are added up', () => {
    const first = answer({ note: 'Ketua' });
    const second = given(p.office, first.past).when(
      p.finish('kurang', { note: 'Lengkapnya?' })(first.item()),
      {
        by: p.sari,
        at: p.wib('2025-09-02 13.15'),
      },
    );
    const third = given(p.office, second.past).when(p.finish('kirim', { note: 'Ketua KPU' })(second.item()), {
      by: p.rina,
      at: p.wib('2025-09-02 14.00'),
    });
    expect(third.item().current).toMatchObject({ round: 3, standardDueAt: p.wib('2025-09-02 14.05') });
  });
});
