import { given, itemOf, story, type Past } from '../deciderSpec';
import * as p from '../pacitan';

/** Pacitan's table, with a correction and two ways of taking down. */
const rows = [
  {
    No: '9',
    Langkah: 'Ralat',
    Pelaksana: 'Editor',
    Waktu: '60 menit',
    Kapan: 'sewaktu-waktu setelah tayang',
    Hasil: 'ralat [catatan] → 6; tembusan Sekretaris',
  },
  {
    No: '10',
    Langkah: 'Turunkan',
    Pelaksana: 'Sekretaris',
    Kapan: 'sewaktu-waktu setelah selesai',
    Hasil: 'turunkan [alasan] → diturunkan',
  },
  {
    No: '11',
    Langkah: 'Tarik',
    Pelaksana: 'Pelaksana Kegiatan',
    Kapan: 'sewaktu-waktu; bila Jenis Konten = Berita',
    Hasil: 'tarik → batal',
  },
  {
    No: '12',
    Langkah: 'Cabut',
    Pelaksana: 'Komisioner (semua)',
    Kapan: 'sewaktu-waktu setelah langkah 7',
    Hasil: 'cabut [alasan] → diturunkan; biarkan → selesai',
  },
  {
    No: '13',
    Langkah: 'Umumkan ralat',
    Pelaksana: 'Operator',
    Kapan: 'sewaktu-waktu setelah langkah 9',
    Hasil: 'umumkan → selesai',
  },
];
const office = p.officeOf({
  procedure: p.procedure({ 6: { Hasil: 'tayang [tautan] → 7; kembali [catatan] → 3' } }, rows),
});
const at = p.wib('2025-09-02 09.00');
const note = { note: 'Nama narasumber keliru' };
const order = (step: string, round: number, outcome: string, evidence = {}, version: number | null = null) =>
  ({ type: 'FinishStep', step, round, version, outcome, evidence }) as const;
const ended = p.upTo('shared', office);
const takenDown = given(office, ended).when(order('10', 1, 'turunkan', note), { by: p.tuti, at });
const corrected = given(office, ended).when(order('9', 1, 'ralat', note), { by: p.edo, at });

describe('a row that may be started at any time is refused', () => {
  const [version] = [itemOf(ended)!.version];
  const cases: [what: string, past: Past, by: string, command: ReturnType<typeof order>, code: string][] = [
    ['to who does not perform it', ended, p.edo, order('10', 1, 'turunkan', note), 'NotYourTurn'],
    ['without what it asks for', ended, p.tuti, order('10', 1, 'turunkan'), 'EvidenceMissing'],
    ['with an outcome it does not have', ended, p.tuti, order('10', 1, 'batal', note), 'UnknownOutcome'],
    [
      'before the end it comes after',
      p.upTo('live', office),
      p.tuti,
      order('10', 1, 'turunkan', note),
      'NothingToDo',
    ],
    [
      'before the step it comes after',
      p.upTo('approved', office),
      p.edo,
      order('9', 1, 'ralat', note),
      'NothingToDo',
    ],
    ['in a round yet to come', ended, p.tuti, order('10', 2, 'turunkan', note), 'ItemEnded'],
    ['to a page that saw less', ended, p.tuti, order('10', 1, 'turunkan', note, version - 1), 'NothingToDo'],
    [
      'a second time in the same round',
      takenDown.past,
      p.tuti,
      order('10', 1, 'turunkan', note),
      'AlreadyDecided',
    ],
    [
      'once more while what it did stands',
      takenDown.past,
      p.tuti,
      order('10', 2, 'turunkan', note),
      'ItemEnded',
    ],
    ['on the item it has reopened', corrected.past, p.tuti, order('10', 1, 'turunkan', note), 'NothingToDo'],
    ['though no row of that number', ended, p.tuti, order('constructor', 1, 'turunkan', note), 'ItemEnded'],
  ];
  it.each(cases)('%s', (_what, past, by, command, code) => {
    given(office, past)
      .when(command, { by, at: at + p.hour })
      .thenRefused(code as 'NotYourTurn')
      .thenNothingHappened();
  });

  it('after a step only where that step led on: what was sent back is not published', () => {
    const past = p.upTo('approved', office);
    const back = given(office, past).when(p.finish('kembali', note)(itemOf(past)!), { by: p.oka, at });
    expect(back.decision.refusal).toBeNull();
    given(office, back.past)
      .when(order('9', 1, 'ralat', note), { by: p.edo, at })
      .thenRefused('NothingToDo');
  });

  it('at the door: what lacks its material is mended or cancelled', () => {
    const held = given(office).when(
      p.registerAnswer(at, { materialUrls: [] }, [{ code: 'MaterialMissing', detail: '' }]),
      { by: p.rina, at },
    );
    given(office, held.past)
      .when(order('11', 1, 'tarik'), { by: p.rina, at })
      .thenRefused('NothingToDo');
  });

  it('on an item it is not meant for', () => {
    const past = story(office, [p.registerAnswer(at, { contentType: 'Infografis' }), { by: p.rina, at }]);
    given(office, past)
      .when(order('11', 1, 'tarik'), { by: p.rina, at })
      .thenRefused('NothingToDo');
  });

  it('once the limit of the step it stands at has passed', () => {
    const late = p.wib('2025-09-02 09.00.01');
    given(office, p.upTo('edited', office))
      .when(order('11', 1, 'tarik'), { by: p.rina, at: late })
      .thenRefused('LimitPassed')
      .thenEvents([{ type: 'StepStarted', step: '5' }, { type: 'StepFinished' }, { type: 'ItemEnded' }]);
  });
});

describe('a take-down', () => {
  it('is done in one go on an item that has ended, and tells everyone of the row, the word and the reason', () => {
    takenDown
      .then([
        { type: 'StepStarted', step: '10', round: 1, startedAt: at },
        { type: 'StepFinished', step: '10', outcome: 'turunkan', finishedAt: at },
        { type: 'ItemEnded', end: 'diturunkan', reason: 'outcome' },
      ])
      .thenMails(['rina', 'sari', 'edo', 'kamal', 'oka'].map((name) => `ended → ${name}`));
    expect(takenDown.mail(p.rina).data).toMatchObject({
      step: 'Turunkan',
      outcome: 'turunkan',
      note: note.note,
      by: 'Tuti',
      end: 'diturunkan',
    });
    expect(takenDown.item()).toMatchObject({ ended: { end: 'diturunkan', by: p.tuti }, current: null });
  });

  it('leaves an open item’s step behind it', () => {
    const past = p.upTo('accepted', office);
    const withdrawn = given(office, past).when(order('11', 1, 'tarik'), { by: p.rina, at });
    withdrawn
      .then([
        { type: 'StepStarted', step: '11' },
        { type: 'StepFinished' },
        { type: 'ItemEnded', end: 'batal' },
      ])
      .thenMails(['ended → sari', 'ended → edo']);
    expect(withdrawn.mail(p.edo).data).toMatchObject({ step: 'Tarik', outcome: 'tarik' });
    given(office, withdrawn.past)
      .when(order('3', 1, 'selesai', p.concept), { by: p.edo, at })
      .thenRefused('ItemEnded');
  });

  it('that several must agree to waits for the others, and may be dropped by one', () => {
    const first = given(office, ended).when(order('12', 1, 'cabut', note), { by: p.kamal, at });
    first.then([{ type: 'StepStarted', step: '12' }, { type: 'VoteCast' }]).thenMails(['task → kirana']);
    expect(first.item()).toMatchObject({ ended: null, current: { step: '12', votes: [{ by: p.kamal }] } });
    given(office, first.past)
      .when(order('12', 1, 'cabut', note), { by: p.kamal, at })
      .thenRefused('AlreadyVoted');
    given(office, first.past)
      .when(order('12', 1, 'cabut', note), { by: p.kirana, at })
      .then([{ type: 'StepFinished' }, { type: 'ItemEnded', end: 'diturunkan' }]);
    given(office, first.past)
      .when(order('12', 1, 'biarkan'), { by: p.kirana, at })
      .then([{ type: 'StepFinished' }, { type: 'ItemEnded', end: 'selesai' }]);
  });
});

describe('a correction', () => {
  it('opens an ended item again at the step it leads to, as a revision', () => {
    corrected
      .then([
        { type: 'StepStarted', step: '9', round: 1 },
        { type: 'StepFinished', step: '9' },
        { type: 'StepStarted', step: '6', round: 2, note: note.note },
      ])
      .thenMails(['copy → tuti', 'revision → oka']);
    expect(corrected.item()).toMatchObject({ ended: null, current: { step: '6', round: 2 } });
    expect(itemOf(JSON.parse(JSON.stringify(corrected.past)))).toEqual(corrected.item());
  });

  it('ends anew, and can be made again in the next round', () => {
    const live = given(office, corrected.past).when(p.finish('tayang', p.posts)(corrected.item()), {
      by: p.oka,
      at: at + p.hour,
    });
    // While it is being shared, and in the round after the last.
    given(office, live.past)
      .when(order('9', 2, 'ralat', note), { by: p.edo, at: at + 2 * p.hour })
      .then([
        { type: 'StepStarted', step: '9', round: 2 },
        { type: 'StepFinished' },
        { type: 'StepStarted', round: 3 },
      ]);
    const shared = given(office, live.past).when(p.finish('dibagikan')(live.item()), {
      by: p.oka,
      at: at + 2 * p.hour,
    });
    expect(shared.item()).toMatchObject({ ended: { end: 'selesai', at: at + 2 * p.hour }, current: null });
  });

  it('may itself be what another row comes after, though it leads up the table', () => {
    given(office, ended)
      .when(order('13', 1, 'umumkan'), { by: p.oka, at })
      .thenRefused('ItemEnded');
    given(office, corrected.past)
      .when(order('13', 1, 'umumkan'), { by: p.oka, at: at + p.hour })
      .then([{ type: 'StepStarted' }, { type: 'StepFinished' }, { type: 'ItemEnded', end: 'selesai' }])
      .thenMails([]);
  });

  it('is possible while the step it comes after is open once more', () => {
    given(office, corrected.past)
      .when(order('9', 2, 'ralat', note), { by: p.edo, at: at + p.hour })
      .then([
        { type: 'StepStarted' },
        { type: 'StepFinished' },
        { type: 'StepStarted', step: '6', round: 3 },
      ]);
  });
});
