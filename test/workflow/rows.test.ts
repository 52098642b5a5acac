import { given, itemOf, story } from './deciderSpec';
import * as p from './pacitan';

const at = p.wib('2025-09-01 09.30');
const approve = (office: ReturnType<typeof p.officeOf>, when = at) => {
  const past = p.upTo('edited', office);
  return given(office, past).when(p.finish('setuju')(itemOf(past)!), { by: p.kamal, at: when });
};

describe('a row on a condition', () => {
  const office = p.officeOf({ procedure: p.procedure({ 3: { Kapan: 'bila Jenis Konten = Infografis' } }) });
  const accept = (contentType: string) => {
    const past = story(office, [p.registerAnswer(at, { contentType }), { by: p.rina, at, via: 'form' }]);
    return given(office, past).when(p.finish('lengkap')(itemOf(past)!), { by: p.sari, at });
  };

  it('is passed over where the condition does not hold, and its people are not written to', () => {
    const result = accept('Berita');
    result
      .then([
        { type: 'StepFinished', step: '2' },
        { type: 'StepSkipped', step: '3' },
        { type: 'StepStarted', step: '4' },
      ])
      .thenMails(['task → kamal', 'task → kirana', 'task → tuti']);
    expect(result.item().visits['3']).toBeUndefined();
  });

  it('is worked where it holds, whatever its letters’ case', () => {
    accept('INFOGRAFIS').thenMails(['task → edo']);
  });
});

describe('a row the system carries out', () => {
  const procedure = p.procedure({ 4: { Hasil: 'setuju → 9' } }, [
    {
      No: '9',
      Langkah: 'Serahkan ke operator',
      Pelaksana: 'Sekretaris',
      Kapan: 'otomatis',
      Hasil: '→ 6; tembusan Editor',
    },
  ]);

  it('is begun and finished in the same breath, tells its copies, and asks nobody', () => {
    const result = approve(p.officeOf({ procedure }));
    result
      .then([
        { type: 'StepFinished', step: '4' },
        { type: 'StepStarted', step: '9' },
        { type: 'StepFinished', step: '9', finishedAt: at },
        { type: 'StepStarted', step: '6' },
      ])
      .thenMails(['copy → edo', 'task → oka']);
  });
});

describe('a row for a day', () => {
  const procedure = p.procedure({ 6: { Kapan: 'pada tanggal tayang' } });
  const wished = p.officeOf({ procedure });
  const waiting = (publishOn: string) => {
    const past = story(
      wished,
      [p.registerAnswer(p.wib('2025-09-01 08.00'), { publishOn }), { by: p.rina, at, via: 'form' }],
      [p.finish('lengkap'), { by: p.sari, at }],
      [p.finish('selesai', p.concept), { by: p.edo, at }],
    );
    return given(wished, past).when(p.finish('setuju')(itemOf(past)!), { by: p.kamal, at });
  };
  const day = p.wib('2025-09-09 00.00');

  it('is told at once, counts from its day, and reminds when that has come', () => {
    const result = waiting('2025-09-09');
    result.thenMails(['task → oka']);
    expect(result.item().current).toMatchObject({ startedAt: day, standardDueAt: p.wib('2025-09-09 08.30') });
    given(wished, result.past)
      .when(p.letTimePass, { by: '', at: day - 1 })
      .thenNothingHappened();
    const come = given(wished, result.past).when(p.letTimePass, { by: '', at: day });
    come.then([{ type: 'Reminded', step: '6', count: 1 }]).thenMails(['reminder → oka']);
    given(wished, come.past)
      .when(p.letTimePass, { by: '', at: day + p.hour })
      .thenNothingHappened();
  });

  it('waits for its day also where the system carries it out', () => {
    const office = p.officeOf({
      procedure: p.procedure({ 4: { Hasil: 'setuju → 9' } }, [
        { No: '9', Langkah: 'Tunggu', Pelaksana: '-', Kapan: 'pada tanggal tayang', Hasil: '→ 6' },
      ]),
    });
    const past = story(
      office,
      [
        p.registerAnswer(p.wib('2025-09-01 08.00'), { publishOn: '2025-09-09' }),
        { by: p.rina, at, via: 'form' },
      ],
      [p.finish('lengkap'), { by: p.sari, at }],
      [p.finish('selesai', p.concept), { by: p.edo, at }],
      [p.finish('setuju'), { by: p.kamal, at }],
    );
    expect(itemOf(past)?.current?.step).toBe('9');
    given(office, past)
      .when(p.letTimePass, { by: '', at: day - 1 })
      .thenNothingHappened();
    given(office, past)
      .when(p.letTimePass, { by: '', at: day + p.minute })
      .then([
        { type: 'StepFinished', step: '9', finishedAt: day + p.minute },
        { type: 'StepStarted', step: '6' },
      ])
      .thenMails(['task → oka']);
  });

  it('is recorded as it was where somebody was earlier', () => {
    const result = waiting('2025-09-09');
    const live = given(wished, result.past).when(p.finish('tayang', p.posts)(result.item()), {
      by: p.oka,
      at: at + p.hour,
    });
    expect(live.item().visits['6']).toMatchObject({ startedAt: at + p.hour, finishedAt: at + p.hour });
  });

  it.each(['', '2025-08-01'])('begins now where the day is past or not given: "%s"', (publishOn) => {
    const result = waiting(publishOn);
    expect(result.item().current?.startedAt).toBe(at);
    given(wished, result.past)
      .when(p.letTimePass, { by: '', at: at + p.hour })
      .thenNothingHappened();
  });
});

describe('an officer of the item’s own subbagian, or one named on the way', () => {
  it('is found by the item', () => {
    const procedure = p.procedure({ 3: { Pelaksana: 'Editor terkait' } });
    const others = ['Teknis', 'Keuangan'].map((section) => ({
      name: section,
      email: p.address(section.toLowerCase()),
      roles: ['Editor'],
      section,
    }));
    const office = p.officeOf({ procedure, staff: [...p.staff, ...others] });
    const past = p.upTo('handedIn', office);
    given(office, past)
      .when(p.finish('lengkap')(itemOf(past)!), { by: p.sari, at })
      .thenMails(['task → teknis']);
  });

  it('is the one an earlier step named', () => {
    const procedure = p.procedure({
      2: { Hasil: 'lengkap [petugas] → 3; kurang [catatan] → 1' },
      3: { Pelaksana: 'petugas yang ditunjuk di langkah 2' },
    });
    const office = p.officeOf({ procedure });
    const past = p.upTo('handedIn', office);
    const named = given(office, past).when(p.finish('lengkap', { assignee: p.oka })(itemOf(past)!), {
      by: p.sari,
      at,
    });
    named.thenMails(['task → oka']);
    given(office, named.past)
      .when(p.finish('selesai', p.concept)(named.item()), { by: p.edo, at })
      .thenRefused('NotYourTurn');
  });
});

describe('an item', () => {
  it('runs to its end under the table it was registered under', () => {
    const changed = p.procedure({ 4: { Hasil: 'setuju → ditolak' } });
    const past = p.upTo('edited');
    const office = {
      ...p.office,
      procedures: [...p.office.procedures, { version: 2, enactedAt: at, procedure: changed }],
    };
    given(office, past)
      .when(p.finish('setuju')(itemOf(past)!), { by: p.kamal, at })
      .thenMails(['task → oka']);
    const fresh = given(office).when(p.registerAnswer(at), { by: p.rina, at });
    expect(fresh.item().procedure).toEqual({ key: 'pacitan', version: 2 });
  });

  it('counts its events', () => {
    const past = p.upTo('shared');
    expect(itemOf(past)).toMatchObject({
      version: past.length,
      ended: { end: 'selesai', by: p.oka },
      current: null,
    });
  });

  it('is the same however often its history is told, also through text', () => {
    const past = p.upTo('shared');
    expect(itemOf(JSON.parse(JSON.stringify(past)))).toEqual(itemOf(past));
  });

  it('cannot begin in the middle of its history', () => {
    expect(() => itemOf(p.upTo('shared').slice(1))).toThrow(/before ItemRegistered/);
  });
});
