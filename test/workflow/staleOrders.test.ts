import { given, itemOf } from './deciderSpec';
import * as p from './pacitan';

const at = p.wib('2025-09-01 11.00');
const order = (step: string, round: number, outcome: string, version: number | null = null) =>
  ({ type: 'FinishStep', step, round, version, outcome, evidence: {} }) as const;

describe('an order that comes too late', () => {
  it('is told who decided the round before it, and when', () => {
    given(p.office, p.upTo('approved'))
      .when(order('4', 1, 'setuju'), { by: p.tuti, at })
      .thenRefused('AlreadyDecided', { by: p.kamal, at: p.wib('2025-09-01 09.30'), outcome: 'setuju' })
      .thenNothingHappened();
  });

  it('is refused when the same person sends it twice', () => {
    const result = given(p.office, p.upTo('approved')).when(order('4', 1, 'setuju'), { by: p.kamal, at });
    result.thenRefused('AlreadyDecided').thenNothingHappened();
  });

  it('is refused when it speaks of a round that is over', () => {
    const sentBack = given(p.office, p.upTo('edited')).when(order('4', 1, 'perbaiki'), { by: p.tuti, at });
    sentBack.thenRefused('EvidenceMissing', { kinds: ['note'] });
    const second = given(p.office, p.upTo('edited')).when(
      { ...order('4', 1, 'perbaiki'), evidence: { note: 'Ganti foto' } },
      { by: p.tuti, at },
    );
    const again = given(p.office, second.past).when(p.finish('selesai', p.concept)(second.item()), {
      by: p.edo,
      at,
    });
    expect(again.item().current).toMatchObject({ step: '4', round: 2 });
    given(p.office, again.past)
      .when(order('4', 1, 'setuju'), { by: p.kamal, at })
      .thenRefused('NothingToDo')
      .thenNothingHappened();
    given(p.office, again.past)
      .when(order('4', 2, 'setuju'), { by: p.kamal, at })
      .then([
        { type: 'StepFinished', round: 2 },
        { type: 'StepStarted', step: '6' },
      ]);
  });

  it('is refused when it saw less than is known', () => {
    const { version } = itemOf(p.upTo('handedIn'))!;
    given(p.office, p.upTo('edited'))
      .when(order('4', 1, 'setuju', version), { by: p.kamal, at })
      .thenRefused('NothingToDo')
      .thenNothingHappened();
  });

  it('is refused once the item has ended', () => {
    given(p.office, p.upTo('shared'))
      .when(order('9', 1, 'setuju'), { by: p.kamal, at })
      .thenRefused('ItemEnded', { end: 'selesai', by: p.oka })
      .thenNothingHappened();
    given(p.office, p.upTo('shared'))
      .when(p.letTimePass, { by: '', at: at + 90 * 24 * p.hour })
      .thenNothingHappened();
  });

  it('registers no answer twice', () => {
    given(p.office, p.upTo('handedIn'))
      .when(p.registerAnswer(at), { by: p.rina, at })
      .thenRefused('AlreadyRegistered')
      .thenNothingHappened();
  });

  it('finds no item where nothing was registered', () => {
    given(p.office).when(p.letTimePass, { by: '', at }).thenRefused('ItemUnknown').thenNothingHappened();
  });
});

describe('an order of the wrong person', () => {
  it.each([
    ['an editor', p.edo],
    ['a stranger', 'orang@luar.test'],
    ['nobody', ''],
  ])('is refused: %s approving', (_who, by) => {
    given(p.office, p.upTo('edited'))
      .when(order('4', 1, 'setuju'), { by, at })
      .thenRefused('NotYourTurn', { step: 'Setujui' })
      .thenNothingHappened();
  });

  it('does not take an officer without an address for nobody', () => {
    const office = p.officeOf({
      staff: [...p.staff, { name: 'Tanpa Surel', email: ' ', roles: ['Komisioner'], section: '' }],
    });
    given(office, p.upTo('edited'))
      .when(order('4', 1, 'setuju'), { by: '', at, via: 'page' })
      .thenRefused('NotYourTurn');
  });

  it('knows an address by its letters, not by their case', () => {
    given(p.office, p.upTo('edited'))
      .when(order('4', 1, 'setuju'), { by: ' Kamal@KPU.test ', at })
      .then([{ type: 'StepFinished' }, { type: 'StepStarted', step: '6' }]);
  });

  it('refuses an outcome the row does not have', () => {
    given(p.office, p.upTo('edited'))
      .when(order('4', 1, 'constructor'), { by: p.kamal, at })
      .thenRefused('UnknownOutcome')
      .thenNothingHappened();
  });
});

describe('taking an item out', () => {
  const cancel = (note: string, version: number | null = null) =>
    ({ type: 'CancelItem', version, note }) as const;

  it.each([
    ['by an officer who does not keep the workbook', p.kamal, cancel('Keadaan kahar'), 'StewardsOnly'],
    ['without a reason', p.sari, cancel('  '), 'EvidenceMissing'],
    ['that has moved on since they looked', p.sari, cancel('Keadaan kahar', 3), 'NothingToDo'],
  ] as const)('is refused %s', (_what, by, command, code) => {
    given(p.office, p.upTo('edited')).when(command, { by, at }).thenRefused(code).thenNothingHappened();
  });

  it('is refused to nobody, also where a line of the setting was left empty', () => {
    const office = p.officeOf({ settings: { stewardEmails: ['', p.sari] } });
    given(office, p.upTo('edited'))
      .when(cancel('Keadaan kahar'), { by: '', at, via: 'page' })
      .thenRefused('StewardsOnly')
      .thenNothingHappened();
  });

  it('is refused for what has ended', () => {
    given(p.office, p.upTo('shared'))
      .when(cancel('Keadaan kahar'), { by: p.sari, at })
      .thenRefused('ItemEnded', { end: 'selesai' });
  });

  it('tells everyone concerned but the one who did it', () => {
    const result = given(p.office, p.upTo('edited')).when(cancel(' Keadaan kahar '), { by: p.sari, at });
    result
      .then([{ type: 'ItemEnded', end: 'batal', reason: 'cancelledByOfficer', note: 'Keadaan kahar' }])
      .thenMails(['rina', 'edo', 'kamal', 'kirana', 'tuti'].map((name) => `ended → ${name}`));
    expect(result.mail(p.rina).data).toMatchObject({ by: 'Sari', note: 'Keadaan kahar', step: 'Setujui' });
  });
});
