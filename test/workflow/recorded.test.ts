/** Catat keputusan: given by WhatsApp, in a meeting or on paper, and entered by somebody else. */
import { decide } from '../../src/workflow/decide';
import type { Actor, Command, Office, RecordedDecision } from '../../src/workflow/model';
import { itemOf, type Past } from './deciderSpec';
import * as p from './pacitan';

const at = p.wib('2025-09-01 09.20');
const how: RecordedDecision = { how: 'whatsApp', proof: ' https://drive.google.com/file/d/bukti ' };

function record(
  { by = p.kamal, entered = p.sari, recorded = how, outcome = 'setuju', evidence = {} },
  office: Office = p.office,
  past: Past = p.upTo('edited', office),
) {
  const item = itemOf(past)!;
  const command = { ...p.finish(outcome, evidence)(item), recorded } as Command;
  const actor: Actor = { email: by, via: 'recorded', account: entered };
  return decide(office, item, command, actor, at);
}
const refusal = (...given: Parameters<typeof record>) => record(...given).refusal;

describe('a decision is not recorded', () => {
  it('where the office does not allow it', () => {
    const office = p.officeOf({ settings: { recordDecisions: false } });
    expect(refusal({}, office)).toEqual({ code: 'RecordingOff' });
  });

  it('of somebody who is none of the step’s officers', () => {
    expect(refusal({ by: p.edo })).toMatchObject({ code: 'NotYourTurn' });
  });

  it('by somebody who is no officer', () => {
    expect(refusal({ entered: 'orang@lain.test' })).toMatchObject({ code: 'NotYourTurn' });
  });

  it('without proof', () => {
    expect(refusal({ recorded: { how: 'paper', proof: ' ' } })).toEqual({ code: 'ProofMissing' });
  });

  it('without the note its outcome asks for', () => {
    expect(refusal({ outcome: 'perbaiki' })).toMatchObject({ code: 'EvidenceMissing', kinds: ['note'] });
  });

  it('on the decider’s own work where the office forbids that, whoever enters it', () => {
    const staff = p.staff.map((one) =>
      one.email === p.edo ? { ...one, roles: ['Editor', 'Komisioner'] } : one,
    );
    const office = p.officeOf({ staff, settings: { ownWork: 'block' } });
    expect(refusal({ by: p.edo }, office)).toEqual({ code: 'OwnWork' });
    expect(refusal({ by: p.kamal, entered: p.edo }, office)).toBeNull();
  });
});

describe('a recorded decision', () => {
  const { actor, events, mails } = record({});

  it('says whose it is, how it was given, what shows it and who entered it', () => {
    expect(events[0]).toMatchObject({
      type: 'StepFinished',
      outcome: 'setuju',
      recorded: { how: 'whatsApp', proof: 'https://drive.google.com/file/d/bukti' },
    });
    expect(actor).toEqual({ email: p.kamal, via: 'recorded', account: p.sari });
  });

  it('is told to whoever it is said to be of', () => {
    const mail = mails.find(({ to }) => to === p.kamal);
    expect(mail).toMatchObject({
      template: 'recorded',
      data: { by: 'Sari', outcome: 'setuju', step: 'Setujui' },
    });
    expect(mails.map(({ to }) => to).sort()).toEqual([p.kamal, p.oka].sort());
  });

  it('is one voice among several where several are needed', () => {
    const office = p.officeOf({ procedure: p.procedure({ 4: { Pelaksana: 'Komisioner (semua)' } }) });
    const vote = record({}, office);
    expect(vote.events).toMatchObject([{ type: 'VoteCast', recorded: { how: 'whatsApp' } }]);
    expect(vote.mails.map(({ template, to }) => [template, to])).toEqual([['recorded', p.kamal]]);
  });
});
