import type { EnactedProcedure, Item } from '../../../src/workflow/model';
import { procedureInForce } from '../../../src/workflow/intake/procedures';
import { given, itemOf, story } from '../deciderSpec';
import * as p from '../pacitan';

const at = p.wib('2025-09-01 08.30');
const sosial = p.procedure();
const website = { ...p.procedure({ 1: { No: '1', Langkah: 'Serahkan berita' } }), key: 'website' };
const table = (more: Partial<EnactedProcedure>): EnactedProcedure => ({
  version: 1,
  enactedAt: 0,
  procedure: sosial,
  ...more,
});
const both = {
  ...p.office,
  procedures: [table({ answer: 'Media Sosial' }), table({ answer: 'Situs Web', procedure: website })],
};
const chosen = (procedures: readonly EnactedProcedure[], answer: string, now = at): string => {
  const found = procedureInForce({ ...p.office, procedures }, answer, now);
  return found ? `${found.procedure.key} ${found.version}` : 'none';
};

describe('the table a new item runs under', () => {
  it.each([
    ['an answer nobody knows', both.procedures, 'Radio', 'none'],
    ['no answer where there are two', both.procedures, '', 'none'],
    [
      'an answer two tables claim',
      [...both.procedures, table({ answer: 'radio', procedure: { ...website, key: 'media sosial' } })],
      'Media Sosial',
      'none',
    ],
    ['an unknown answer, though there is but one table', [table({})], 'Radio', 'none'],
    ['the answer, whatever its letters’ case', both.procedures, ' SITUS web ', 'website 1'],
    ['the short name', both.procedures, 'Pacitan', 'pacitan 1'],
    ['no answer where there is but one', [table({ answer: 'Media Sosial' })], '', 'pacitan 1'],
    ['no answer where one of two is the one without', [table({}), both.procedures[1]!], '', 'pacitan 1'],
    ['the newest version', [table({ version: 2 }), table({})], '', 'pacitan 2'],
    ['the newest whose day has come', [table({}), table({ version: 2, enactedAt: at + 1 })], '', 'pacitan 1'],
    ['the newest from its first instant', [table({}), table({ version: 2, enactedAt: at })], '', 'pacitan 2'],
    [
      'the first there will be, before its day',
      [table({ version: 2, enactedAt: at + 9 }), table({ enactedAt: at + 5 })],
      '',
      'pacitan 1',
    ],
  ])('by %s', (_what, procedures, answer, expected) => {
    expect(chosen(procedures, answer)).toBe(expected);
  });

  it('is none where none was ever enacted', () => {
    expect(chosen([], '')).toBe('none');
  });
});

describe('an answer that names no procedure', () => {
  const lost = given(both).when(p.registerAnswer(at, { procedure: 'Radio' }), { by: p.rina, at });
  const mended = (procedure: string) => ({
    type: 'AmendAnswer' as const,
    fingerprint: 'a2',
    fields: { ...p.fields, procedure },
    problems: [],
  });

  it('waits at the door, and says which answer it was', () => {
    lost
      .then([{ type: 'ItemRegistered' }, { type: 'StepStarted', step: '1' }])
      .thenMails(['problem → sari', 'received → rina']);
    expect(lost.item().problems).toEqual([{ code: 'ProcedureUnknown', detail: 'Radio' }]);
    given(both, lost.past)
      .when(p.letTimePass, { by: '', at: at + 90 * p.hour })
      .thenNothingHappened();
    given(both, lost.past)
      .when(p.finish('kirim', { note: 'Radio' })(lost.item()), { by: p.rina, at })
      .thenRefused('NothingToDo');
  });

  it('waits on where it is mended into another that nobody knows, and says it', () => {
    const again = given(both, lost.past).when(mended('Televisi'), { by: '', at });
    again.then([{ type: 'AnswerAmended' }]).thenMails(['problem → sari']);
    expect(again.item().problems).toEqual([{ code: 'ProcedureUnknown', detail: 'Televisi' }]);
  });

  it('begins anew under the one it names once it is mended', () => {
    const result = given(both, lost.past).when(mended('Situs Web'), { by: '', at: at + p.hour });
    result.then([
      { type: 'AnswerAmended', procedure: { key: 'website', version: 1 } },
      { type: 'StepStarted', step: '1', round: 1 },
      { type: 'StepFinished', step: '1' },
      { type: 'StepStarted', step: '2' },
    ]);
    expect(result.item()).toMatchObject({ procedure: { key: 'website', version: 1 }, problems: [] });
  });

  it('goes on under the one it waited under where that is the one', () => {
    given(both, lost.past)
      .when(mended('Media Sosial'), { by: '', at: at + p.hour })
      .then([
        { type: 'AnswerAmended' },
        { type: 'StepFinished', step: '1' },
        { type: 'StepStarted', step: '2' },
      ]);
  });

  it('goes on by itself once its table is enacted', () => {
    const procedures = [
      ...both.procedures,
      table({ answer: 'Radio', procedure: { ...sosial, key: 'radio' } }),
    ];
    const office = { ...both, procedures };
    const result = given(office, lost.past).when(p.letTimePass, { by: '', at: at + p.hour });
    result.then([
      { type: 'AnswerAmended', fingerprint: 'a1', procedure: { key: 'radio', version: 1 } },
      { type: 'StepStarted', step: '1', round: 1 },
      { type: 'StepFinished', step: '1' },
      { type: 'StepStarted', step: '2' },
    ]);
  });
});

it('an item held for something else changes its procedure as long as it is at the door', () => {
  const held = given(both).when(
    p.registerAnswer(at, { procedure: 'Media Sosial', title: '' }, [{ code: 'TitleMissing', detail: '' }]),
    { by: p.rina, at },
  );
  const mend = {
    type: 'AmendAnswer',
    fingerprint: 'a2',
    fields: { ...p.fields, procedure: 'Situs Web' },
    problems: [],
  } as const;
  expect(given(both, held.past).when(mend, { by: '', at }).item().procedure.key).toBe('website');
});

describe('a condition on the procedure', () => {
  const conditional = (value: string) => ({
    ...both,
    procedures: [
      table({ answer: 'Media Sosial', procedure: p.procedure({ 3: { Kapan: `bila Prosedur = ${value}` } }) }),
      both.procedures[1]!,
    ],
  });
  it.each([
    ['media sosial', '3'],
    ['pacitan', '3'],
    ['Situs Web', '4'],
  ])('is met by the form’s word or the short name: %s', (value, step) => {
    const office = conditional(value);
    const past = story(
      office,
      [p.registerAnswer(at, { procedure: 'Media Sosial' }), { by: p.rina, at }],
      [p.finish('lengkap'), { by: p.sari, at }],
    );
    expect(itemOf(past)?.current?.step).toBe(step);
  });
});

describe('the person named at a step', () => {
  const procedure = p.procedure({
    2: { Hasil: 'lengkap [petugas] → 3; kurang [catatan] → 1' },
    3: { Pelaksana: 'petugas yang ditunjuk di langkah 2', Hasil: 'selesai [konsep, petugas] → 4' },
    6: { Pelaksana: 'petugas yang ditunjuk di langkah 3' },
    7: { Pelaksana: 'petugas yang ditunjuk di langkah 2' },
  });
  const office = p.officeOf({ procedure });
  const past = story(
    office,
    [p.registerAnswer(at), { by: p.rina, at }],
    [p.finish('lengkap', { assignee: p.edo }), { by: p.sari, at }],
    [p.finish('selesai', { ...p.concept, assignee: p.oka }), { by: p.edo, at }],
    [p.finish('setuju'), { by: p.kamal, at }],
  );

  it('is the one of that very step, not whoever was named last', () => {
    const order = (item: Item) => p.finish('tayang', p.posts)(item);
    given(office, past)
      .when(order(itemOf(past)!), { by: p.edo, at })
      .thenRefused('NotYourTurn');
    given(office, past)
      .when(order(itemOf(past)!), { by: p.oka, at })
      .thenMails(['published → rina', 'task → edo']);
  });

  it('is the one whose naming sufficed when somebody else left the office', () => {
    const two = p.officeOf({
      procedure: p.procedure({
        2: { Pelaksana: 'Subbag Parmas SDM dan Operator', Hasil: 'lengkap [petugas] → 3' },
        3: { Pelaksana: 'petugas yang ditunjuk di langkah 2' },
      }),
    });
    const voted = story(
      two,
      [p.registerAnswer(at), { by: p.rina, at }],
      [p.finish('lengkap', { assignee: p.tuti }), { by: p.sari, at }],
    );
    const staff = p.staff.map((one) =>
      one.email === p.sari ? { ...one, roles: [...one.roles, 'Operator'] } : one,
    );
    given({ ...two, staff }, voted)
      .when(p.letTimePass, { by: '', at: at + p.minute })
      .thenMails(['task → tuti']);
  });

  it('is another where the step names another in its next round, and the same while it is open again', () => {
    const again = story(
      office,
      [p.registerAnswer(at), { by: p.rina, at }],
      [p.finish('lengkap', { assignee: p.edo }), { by: p.sari, at }],
      [p.finish('selesai', { ...p.concept, assignee: p.oka }), { by: p.edo, at }],
      [p.finish('perbaiki', { note: 'Ganti foto' }), { by: p.kamal, at }],
    );
    expect(itemOf(again)?.visits).toMatchObject({ 2: { assignee: p.edo }, 3: { round: 2, assignee: p.oka } });
    const renamed = given(office, again).when(
      p.finish('selesai', { ...p.concept, assignee: p.tuti })(itemOf(again)!),
      { by: p.edo, at },
    );
    expect(renamed.item().visits).toMatchObject({ 3: { assignee: p.tuti } });
  });
});
