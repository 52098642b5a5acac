/**
 * What is thrown in a trigger is written down, told to the section once a day, and thrown on, so that Google's own log
 * has it too. Where not even this can be written down, Google's log is all there is.
 */
import type { TriggerFault } from '../../workflow/model';
import { triggerActor } from '../actors';
import { deliver } from '../mail/deliver';
import { attempt } from '../../workbook/attempt';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Ports } from '../../ports';
import { utcText } from '../../workbook/tabs/cells';
import { transact } from '../../workbook/transact';

const longestMessage = 200;
const rememberedFaults = 5;
const dayMs = 24 * 3_600_000;

export function inTrigger(
  ports: Ports,
  trigger: TriggerFault['trigger'],
  work: (ports: Ports) => void,
): void {
  // Nobody but the account itself can take them away, and it does so the next time one of them runs.
  if (ports.account.isRetired()) return ports.workbookBuilder.dropTriggers();
  try {
    work(ports);
  } catch (fault) {
    const message = String((fault as Error).message).slice(0, longestMessage);
    attempt('Not written down', () => noteFault(ports, trigger, message));
    throw fault;
  }
}

function noteFault(ports: Ports, trigger: TriggerFault['trigger'], message: string): void {
  const done = transact(ports, triggerActor(ports, trigger), [], (work) => {
    const isSame = (one: TriggerFault) => one.trigger === trigger && one.message === message;
    const { faults } = work.head;
    const times = (faults.find(isSame)?.times ?? 0) + 1;
    const others = faults.filter((one) => !isSame(one));
    const known = [...others, { trigger, message, at: work.now, times }].slice(-rememberedFaults);
    work.remember({ faults: known });
    tellFaults(work);
  });
  if (!('refusal' in done)) deliver(ports, done);
}

export function tellFaults(work: UnitOfWork): void {
  const { faults, faultsToldAt } = work.head;
  if (faults.length === 0 || work.now - faultsToldAt < dayMs) return;
  const id = work.record({ type: 'FaultsTold', faults });
  const lines = faults.map(({ trigger, times, at, message }) =>
    [trigger, times, utcText(at), message.replace(/\s+/g, ' ')].join(' '),
  );
  work.oweStewards(id, 'faults', { problem: lines.join('\n') });
  work.remember({ faults: [], faultsToldAt: work.now });
}
