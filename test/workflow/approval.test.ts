import { given, itemOf, type Past } from './deciderSpec';
import * as p from './pacitan';

const at = p.wib('2025-09-01 09.30');
const itemAfter = (past: Past) => itemOf(past)!;
const approvers = (needed: string) => p.officeOf({ procedure: p.procedure({ 4: { Pelaksana: needed } }) });

describe('own work', () => {
  const [editor] = p.staff.filter(({ email }) => email === p.edo);
  const alsoSecretary = p.staff.map((one) =>
    one === editor ? { ...one, roles: ['Editor', 'Sekretaris'] } : one,
  );
  const byEditor = { by: p.edo, at };

  it('is warned of, not blocked, when the editor approves', () => {
    const office = p.officeOf({ staff: alsoSecretary });
    const past = p.upTo('edited', office);
    given(office, past)
      .when(p.finish('setuju')(itemAfter(past)), byEditor)
      .then([
        { type: 'StepFinished', ownWork: true },
        { type: 'StepStarted', step: '6' },
      ]);
  });

  it('is refused where the office blocks it, and still sent back or left to others', () => {
    const office = p.officeOf({ staff: alsoSecretary, settings: { ownWork: 'block' } });
    const past = p.upTo('edited', office);
    given(office, past)
      .when(p.finish('setuju')(itemAfter(past)), byEditor)
      .thenRefused('OwnWork')
      .thenNothingHappened();
    given(office, past)
      .when(p.finish('perbaiki', { note: 'Ganti foto' })(itemAfter(past)), byEditor)
      .then([
        { type: 'StepFinished', ownWork: false },
        { type: 'StepStarted', step: '3' },
      ]);
  });

  it('is refused to the submitter as well', () => {
    const staff = p.staff.map((one) => (one.email === p.rina ? { ...one, roles: ['Komisioner'] } : one));
    const office = p.officeOf({ staff, settings: { ownWork: 'block' } });
    const past = p.upTo('edited', office);
    given(office, past)
      .when(p.finish('setuju')(itemAfter(past)), { by: p.rina, at })
      .thenRefused('OwnWork');
  });

  it('keeps nobody else from hearing that a decision is asked for', () => {
    const office = p.officeOf({ staff: alsoSecretary });
    const past = p.upTo('accepted', office);
    given(office, past)
      .when(p.finish('selesai', p.concept)(itemAfter(past)), byEditor)
      .thenMails(['task → kamal', 'task → kirana', 'task → tuti']);
  });

  it('is remembered where the vote that was one is not the last', () => {
    const office = p.officeOf({
      staff: alsoSecretary,
      procedure: p.procedure({ 4: { Pelaksana: 'Komisioner dan Sekretaris' } }),
    });
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), byEditor);
    first.then([{ type: 'VoteCast' }]);
    given(office, first.past)
      .when(p.finish('setuju')(first.item()), { by: p.kamal, at })
      .then([{ type: 'StepFinished', ownWork: true }, { type: 'StepStarted' }]);
  });
});

describe('how many must agree', () => {
  const cases: [needed: string, votes: string[], missing: string[]][] = [
    ['Komisioner atau Sekretaris (salah satu)', [p.tuti], []],
    ['Komisioner atau Sekretaris (2 orang)', [p.kamal, p.tuti], [p.kirana]],
    ['Komisioner dan Sekretaris (semua)', [p.kamal, p.kirana, p.tuti], []],
    ['Komisioner dan Sekretaris', [p.kirana, p.tuti], [p.kamal]],
  ];

  it.each(cases)('%s', (needed, votes) => {
    const office = approvers(needed);
    let past = p.upTo('edited', office);
    votes.forEach((by, index) => {
      const result = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by, at });
      const isLast = index === votes.length - 1;
      result.then(
        isLast
          ? [
              { type: 'StepFinished', outcome: 'setuju' },
              { type: 'StepStarted', step: '6' },
            ]
          : [{ type: 'VoteCast' }],
      );
      if (!isLast) result.thenMails([]);
      past = result.past;
    });
  });

  it('does not count two commissioners as a commissioner and the secretary', () => {
    const office = approvers('Komisioner dan Sekretaris');
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by: p.kamal, at });
    given(office, first.past)
      .when(p.finish('setuju')(first.item()), { by: p.kirana, at })
      .then([{ type: 'VoteCast' }]);
  });

  it('refuses a second vote of the same person in the same round, whatever it says', () => {
    const office = approvers('Komisioner dan Sekretaris (semua)');
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by: p.kamal, at });
    for (const outcome of ['setuju', 'perbaiki']) {
      given(office, first.past)
        .when(p.finish(outcome)(first.item()), { by: p.kamal, at: at + p.minute })
        .thenRefused('AlreadyVoted', { at })
        .thenNothingHappened();
    }
  });

  it('lets a request for revision beat approvals that do not yet suffice', () => {
    const office = approvers('Komisioner dan Sekretaris (semua)');
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by: p.kamal, at });
    const revised = given(office, first.past).when(
      p.finish('perbaiki', { note: 'Ganti foto' })(first.item()),
      { by: p.tuti, at },
    );
    revised.then([
      { type: 'StepFinished', outcome: 'perbaiki' },
      { type: 'StepStarted', step: '3', round: 2, note: 'Ganti foto' },
    ]);
    const again = given(office, revised.past).when(p.finish('selesai', p.concept)(revised.item()), {
      by: p.edo,
      at,
    });
    expect(again.item().current?.votes).toEqual([]);
  });

  it('reminds only those who have not spoken', () => {
    const office = approvers('Komisioner dan Sekretaris (semua)');
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by: p.kamal, at });
    given(office, first.past)
      .when(p.letTimePass, { by: '', at: at + 2 * p.hour })
      .thenMails(['reminder → kirana', 'reminder → tuti']);
  });

  it('closes the round when whoever was still to agree has left the office', () => {
    const office = approvers('Komisioner dan Sekretaris (semua)');
    const past = p.upTo('edited', office);
    const first = given(office, past).when(p.finish('setuju')(itemAfter(past)), { by: p.kamal, at });
    const smaller = p.officeOf({
      procedure: office.procedures[0]!.procedure,
      staff: p.staff.filter(({ email }) => ![p.kirana, p.tuti].includes(email)),
    });
    given(smaller, first.past)
      .when(p.letTimePass, { by: '', at: at + p.minute })
      .then([
        { type: 'StepFinished', outcome: 'setuju' },
        { type: 'StepStarted', step: '6' },
      ])
      .thenMails(['task → oka']);
  });
});

describe('a concept that is not agreed to', () => {
  it('ends, and everyone concerned hears of it, the other approvers included', () => {
    const past = p.upTo('edited');
    const result = given(p.office, past).when(
      p.finish('tidak setuju', { note: 'Belum patut' })(itemAfter(past)),
      { by: p.kamal, at },
    );
    result
      .then([
        { type: 'StepFinished' },
        { type: 'ItemEnded', end: 'ditolak', reason: 'outcome', note: 'Belum patut' },
      ])
      .thenMails(['rina', 'sari', 'edo', 'kirana', 'tuti'].map((name) => `ended → ${name}`));
    expect(result.mail(p.rina).data).toMatchObject({
      end: 'ditolak',
      step: 'Setujui',
      outcome: 'tidak setuju',
      by: 'Kamal',
    });
  });
});

describe('a role nobody holds', () => {
  const withoutEditor = p.officeOf({ staff: p.staff.filter(({ email }) => email !== p.edo) });

  it('is told to who keeps the workbook, once, and the officer hears when found', () => {
    const past = p.upTo('accepted', withoutEditor);
    const missing = given(withoutEditor, past).when(p.letTimePass, { by: '', at });
    missing.then([{ type: 'OfficerMissing', step: '3', role: 'Editor' }]).thenMails(['problem → sari']);
    expect(missing.item().problems).toEqual([{ code: 'RoleWithoutOfficer', detail: 'Editor' }]);
    given(withoutEditor, missing.past)
      .when(p.letTimePass, { by: '', at: at + p.hour })
      .thenNothingHappened();
    const found = given(p.office, missing.past).when(p.letTimePass, { by: '', at: at + p.hour });
    found
      .then([
        { type: 'OfficerFound', role: 'Editor' },
        { type: 'OfficersJoined', step: '3', round: 1, emails: [p.edo] },
      ])
      .thenMails(['task → edo']);
    expect(found.item().problems).toEqual([]);
  });

  it('is noticed also where only one of the roles that must agree has nobody', () => {
    const procedure = p.procedure({ 4: { Pelaksana: 'Komisioner dan Sekretaris' } });
    const office = p.officeOf({ procedure, staff: p.staff.filter(({ email }) => email !== p.tuti) });
    const missing = given(office, p.upTo('edited', office)).when(p.letTimePass, {
      by: '',
      at: at + p.minute,
    });
    missing.then([{ type: 'OfficerMissing', role: 'Sekretaris' }]);
    given(p.officeOf({ procedure }), missing.past)
      .when(p.letTimePass, { by: '', at: at + 2 * p.minute })
      .thenMails(['task → tuti']);
  });

  it('is forgotten when the limit takes the item away from that step', () => {
    const office = p.officeOf({
      staff: p.staff.filter(({ roles }) => !roles.includes('Komisioner') && !roles.includes('Sekretaris')),
    });
    const past = p.upTo('edited', office);
    const missing = given(office, past).when(p.letTimePass, { by: '', at: at + p.minute });
    expect(missing.item().problems).toHaveLength(2);
    const gone = given(office, missing.past).when(p.letTimePass, { by: '', at: at + 25 * p.hour });
    expect(gone.item()).toMatchObject({ problems: [], ended: { end: 'batal' } });
  });
});
