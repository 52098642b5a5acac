import { connect, type Surroundings } from '../../src/pages/server';

type Reply = { answer: unknown } | { error: string } | 'never' | 'late';

/** Google's runner as a page knows it, and a clock that rings at once when nothing else happens. */
function around(replies: Reply[], isOnline = true) {
  const calls: unknown[] = [];
  const pauses: number[] = [];
  let late: (answer: unknown) => void = () => {};
  const run = () => {
    let succeed: (answer: unknown) => void = () => {};
    let fail: (error: { message: string }) => void = () => {};
    const reply = (given: unknown) => {
      calls.push(given);
      const next = replies.shift();
      if (next === 'late') late = succeed;
      if (next === undefined || typeof next === 'string') return;
      if ('answer' in next) succeed(next.answer);
      else fail({ message: next.error });
    };
    const runner = {
      withSuccessHandler: (handler: typeof succeed) => ((succeed = handler), runner),
      withFailureHandler: (handler: typeof fail) => ((fail = handler), runner),
      viewTask: reply,
      finishTask: reply,
      deliverMails: reply,
      setUpWorkbook: reply,
    };
    return runner;
  };
  const surroundings: Surroundings = {
    run: run as unknown as Surroundings['run'],
    isOnline: () => isOnline,
    wait: (milliseconds, then) => {
      let isOff = false;
      pauses.push(milliseconds);
      setTimeout(() => !isOff && then(), 0);
      return () => void (isOff = true);
    },
  };
  return { server: connect(surroundings), calls, pauses, late: (answer: unknown) => late(answer) };
}

const busy = { answer: { refusal: { code: 'Busy' } } };
const order = { token: 't', version: 3, outcome: 'setuju', evidence: {} };

describe('a call from a page', () => {
  it('knows when it was opened outside Google', async () => {
    const server = connect({ run: () => undefined, isOnline: () => true, wait: () => () => {} });
    expect(await server.viewTask('t')).toEqual({ fault: 'failed' });
  });

  it('tells a lost connection from a fault of ours', async () => {
    const lost = around([{ error: 'NetworkError: Connection failure due to HTTP 0' }]);
    expect(await lost.server.finishTask(order)).toEqual({ fault: 'offline' });
    expect(await around([{ error: 'Exception: x' }], false).server.viewTask('t')).toEqual({
      fault: 'offline',
    });
    expect(await around([{ error: 'Exception: x' }]).server.viewTask('t')).toEqual({ fault: 'failed' });
  });

  it('does not wait for ever', async () => {
    const { server, pauses } = around(['never']);
    expect(await server.finishTask(order)).toEqual({ fault: 'silent' });
    expect(pauses).toEqual([60_000]);
  });

  it('takes no answer for a fault: doors always answer', async () => {
    expect(await around([{ answer: null }]).server.viewTask('t')).toEqual({ fault: 'failed' });
  });

  it('never sends an order again by itself, except when it was surely not carried out', async () => {
    const { server, calls } = around([{ error: 'NetworkError' }, { answer: { done: {} } }]);
    await server.finishTask(order);
    expect(calls).toHaveLength(1);
  });

  it('comes back with growing pauses while the workbook is busy', async () => {
    const { server, calls, pauses } = around([busy, busy, { answer: { done: 1 } }]);
    expect(await server.finishTask(order)).toEqual({ answer: { done: 1 } });
    expect(calls).toEqual([order, order, order]);
    const waited = pauses.filter((pause) => pause < 60_000);
    expect(waited[1]).toBeGreaterThan(waited[0]!);
  });

  it.each<[string, Reply]>([
    ['sent', { answer: { done: true } }],
    ['turned away', busy],
    ['lost', { error: 'NetworkError' }],
    ['without an answer', 'never'],
  ])('comes once more for the mails of an order, and nobody hears that they were %s', async (_, told) => {
    const done = { answer: { done: {}, mailTicket: 'surat' } };
    const { server, calls } = around([done, told]);
    expect(await server.finishTask(order)).toEqual(done);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).toEqual([order, 'surat']);
  });

  it('comes for them also when the answer is later than anybody waited, and once', async () => {
    const { server, calls, late } = around(['late']);
    expect(await server.finishTask(order)).toEqual({ fault: 'silent' });
    late({ done: {}, mailTicket: 'surat' });
    expect(calls).toEqual([order, 'surat']);
  });

  it('gives up after a few times and says so', async () => {
    const { server, calls } = around([busy, busy, busy, busy, busy]);
    expect(await server.viewTask('t')).toEqual(busy);
    expect(calls).toHaveLength(4);
  });
});
