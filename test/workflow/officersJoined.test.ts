/** Petugas changes while an item waits: whoever belongs to its step from now on is asked, once. */
import type { Office, Officer } from '../../src/workflow/model';
import { given, itemOf } from './deciderSpec';
import * as p from './pacitan';

const at = p.wib('2025-09-01 08.20');
const ema: Officer = { name: 'Ema', email: p.address('ema'), roles: ['Editor'], section: 'Parmas' };
const withEma = p.officeOf({ staff: [...p.staff, ema] });
/** It waits for Edo, the editor. */
const accepted = p.upTo('accepted');
const passTime = (office: Office, past: ReturnType<typeof p.upTo>, later = 0) =>
  given(office, past).when(p.letTimePass, { by: '', at: at + later });

describe('nobody is asked', () => {
  it('who stood in Petugas when the step began', () => {
    const editedNow = given(withEma, accepted).when(p.finish('selesai', p.concept)(itemOf(accepted)!), {
      by: p.edo,
      at,
    });
    passTime(withEma, editedNow.past).thenNothingHappened();
    passTime(withEma, p.upTo('accepted', withEma)).thenNothingHappened();
  });

  it('who goes on with it and needed no mail', () => {
    const editor = p.officeOf({
      staff: p.staff.map((one) => (one.email === p.sari ? { ...one, roles: [...one.roles, 'Editor'] } : one)),
    });
    passTime(editor, p.upTo('accepted', editor)).thenNothingHappened();
  });

  it('who joined another role, or had the step and lost it', () => {
    const staff = [...p.staff.filter(({ email }) => email !== p.oka), { ...ema, roles: ['Operator'] }];
    passTime(p.officeOf({ staff }), accepted).thenNothingHappened();
  });

  it('who took the step over and was told so', () => {
    const handedOver = given(p.office, accepted).when(
      { type: 'HandOverStep', version: null, from: p.edo, to: p.oka, note: '' },
      { by: p.sari, at },
    );
    passTime(p.office, handedOver.past, p.minute).thenNothingHappened();
  });

  it('of an item that an older version noted, which says not who was asked', () => {
    const old = accepted.map((one) =>
      one.event.type === 'StepStarted' ? { ...one, event: { ...one.event, asked: undefined } } : one,
    );
    passTime(withEma, old).thenNothingHappened();
  });
});

describe('asked, once, is whoever', () => {
  const task = ['task → ema'];

  it('is new in Petugas', () => {
    const asked = passTime(withEma, accepted);
    asked.then([{ type: 'OfficersJoined', step: '3', round: 1, emails: [ema.email] }]).thenMails(task);
    passTime(withEma, asked.past, p.minute).thenNothingHappened();
  });

  it('stood there already and was given the role', () => {
    const before = p.officeOf({ staff: [...p.staff, { ...ema, roles: [] }] });
    passTime(withEma, p.upTo('accepted', before)).thenMails(task);
  });

  it('has another address than before', () => {
    const staff = p.staff.map((one) => (one.email === p.edo ? ema : one));
    passTime(p.officeOf({ staff }), accepted).thenMails(task);
  });

  it('joins while it is time for a reminder, and is not reminded in the same breath', () => {
    const limited = p.upTo('edited');
    const kartika = { ...ema, name: 'Kartika', email: p.address('kartika'), roles: ['Komisioner'] };
    passTime(p.officeOf({ staff: [...p.staff, kartika] }), limited, 3 * p.hour)
      .then([{ type: 'OfficersJoined', emails: [kartika.email] }, { type: 'Reminded' }])
      .thenMails(['task → kartika', 'reminder → kamal', 'reminder → kirana', 'reminder → tuti']);
  });

  it('comes back to it in a later round as anybody else does', () => {
    const joined = passTime(withEma, accepted);
    const done = given(withEma, joined.past).when(p.finish('selesai', p.concept)(joined.item()), {
      by: ema.email,
      at: at + p.minute,
    });
    const again = given(withEma, done.past).when(p.finish('perbaiki', { note: 'Ganti' })(done.item()), {
      by: p.kamal,
      at: at + 2 * p.minute,
    });
    again.thenMails(['revision → edo', 'revision → ema']);
    passTime(withEma, again.past, 3 * p.minute).thenNothingHappened();
  });
});
