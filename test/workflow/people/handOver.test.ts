/** Alihkan: the editor is away, and another officer takes the place. */
import type { Command } from '../../../src/workflow/model';
import { given, itemOf } from '../deciderSpec';
import * as p from '../pacitan';

const at = p.wib('2025-09-01 08.20');
const handOver = (changes: Partial<Extract<Command, { type: 'HandOverStep' }>> = {}): Command => ({
  type: 'HandOverStep',
  version: null,
  from: p.edo,
  to: p.oka,
  note: 'Edo sedang dinas luar.',
  ...changes,
});
const accepted = p.upTo('accepted');

describe('a step is not handed over', () => {
  const refused = (command: Command, by: string) => given(p.office, accepted).when(command, { by, at });

  it('by somebody who neither has it nor keeps the workbook', () => {
    refused(handOver(), p.kamal).thenRefused('NotYourTurn', { step: 'Sunting' }).thenNothingHappened();
  });

  it('from somebody who does not have it', () => {
    refused(handOver({ from: p.kamal }), p.sari)
      .thenRefused('NotYourTurn')
      .thenNothingHappened();
  });

  it('to somebody who does not stand in Petugas', () => {
    refused(handOver({ to: 'orang@lain.test' }), p.edo).thenRefused('EvidenceInvalid', {
      reason: 'unknownOfficer',
    });
  });

  it('to somebody who has it already', () => {
    const edited = p.upTo('edited');
    given(p.office, edited)
      .when(handOver({ from: p.kamal, to: p.tuti }), { by: p.kamal, at })
      .thenRefused('AlreadyAssigned', { name: 'Tuti' });
  });

  it('after it has moved on since they looked', () => {
    refused(handOver({ version: 2 }), p.edo)
      .thenRefused('NothingToDo')
      .thenNothingHappened();
  });

  it('while the submitter is asked, nor after the end', () => {
    const asked = given(p.office, p.upTo('handedIn')).when(
      p.finish('kurang', { note: 'Mohon nama' })(itemOf(p.upTo('handedIn'))!),
      { by: p.sari, at },
    );
    given(p.office, asked.past)
      .when(handOver({ from: p.rina }), { by: p.sari, at })
      .thenRefused('NothingToDo');
    given(p.office, p.upTo('shared')).when(handOver(), { by: p.sari, at }).thenRefused('ItemEnded');
  });
});

describe('handed over', () => {
  const done = given(p.office, accepted).when(handOver(), { by: p.sari, at });
  const select = p.finish('selesai', p.concept);

  it('is told to whoever takes it and to whoever had it, not to whoever did it', () => {
    done.then([{ type: 'StepHandedOver', step: '3', round: 1, from: p.edo, to: p.oka }]);
    done.thenMails(['task → oka', 'handedOver → edo']);
    expect(done.mail(p.oka)).toMatchObject({ task: { step: '3', round: 1 }, data: { by: 'Sari' } });
    expect(done.mail(p.edo)).toMatchObject({
      task: null,
      data: { officer: 'Oka', note: 'Edo sedang dinas luar.' },
    });
  });

  it('by the officer themselves is told to the other alone', () => {
    given(p.office, accepted).when(handOver(), { by: p.edo, at }).thenMails(['task → oka']);
  });

  it('is finished by whoever took it, and no longer by whoever had it', () => {
    given(p.office, done.past).when(select(done.item()), { by: p.edo, at }).thenRefused('NotYourTurn');
    given(p.office, done.past)
      .when(select(done.item()), { by: p.oka, at })
      .then([
        { type: 'StepFinished', step: '3' },
        { type: 'StepStarted', step: '4' },
      ]);
  });

  it('stays so when it is sent back, and can be handed back', () => {
    const edited = given(p.office, done.past).when(select(done.item()), { by: p.oka, at });
    const back = given(p.office, edited.past).when(p.finish('perbaiki', { note: 'Foto' })(edited.item()), {
      by: p.kamal,
      at,
    });
    back.thenMails(['revision → oka']);
    const again = given(p.office, back.past).when(handOver({ from: p.oka, to: p.edo }), { by: p.oka, at });
    again.thenMails(['task → edo']);
    given(p.office, again.past)
      .when(select(again.item()), { by: p.edo, at })
      .then([{ type: 'StepFinished' }, { type: 'StepStarted' }]);
  });

  it('keeps the place among several who must all agree', () => {
    const procedure = p.procedure({ 4: { Pelaksana: 'Komisioner (semua)' } });
    const office = p.officeOf({ procedure });
    const edited = p.upTo('edited', office);
    const moved = given(office, edited).when(handOver({ from: p.kamal, to: p.tuti }), { by: p.sari, at });
    const first = given(office, moved.past).when(p.finish('setuju')(moved.item()), { by: p.tuti, at });
    first.then([{ type: 'VoteCast' }]);
    given(office, first.past)
      .when(p.finish('setuju')(first.item()), { by: p.kirana, at })
      .then([{ type: 'StepFinished' }, { type: 'StepStarted', step: '6' }]);
  });
});
