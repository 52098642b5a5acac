/** Several approved with one confirmation: one commit, each as its own page would have sent it. */
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import { ticketForMails } from '../mail/deliverMails';
import { ticketActor } from '../actors';
import { finish } from './finishTask';
import type { Ports } from '../../ports';
import { checkHint, registerRowRange } from '../../workbook/registerRows';
import { readApproveRequest } from '../../api/readRequests';
import type { ApproveResult } from '../../api/tasksView';
import { openTicket } from '../../api/tickets';
import { forPage } from '../../api/answerForPage';
import { transact } from '../../workbook/transact';

/** @param request whatever a page sent: nothing in it is believed before it is read */
export function approveTasks(ports: Ports, request: unknown): ApproveResult {
  const read = readApproveRequest(request);
  if (!read) return { refusal: { code: 'RequestInvalid' } };
  const now = ports.clock.now();
  const tasks = read.tasks.map((task) => ({
    ...task,
    ...openTicket(ports.secrets, 'step', task.token, now),
  }));
  // A request without a valid link gets neither the lock nor a look at the workbook.
  const opened = tasks.find((task) => 'ticket' in task);
  if (!opened) return { refusal: tasks.find((task) => 'refusal' in task)!.refusal };
  const ranges = tasks.map((task) => registerRowRange('ticket' in task ? task.ticket.row : 0));
  const done = transact(ports, ticketActor(ports, opened.ticket), ranges, (work, blocks) =>
    tasks.map((task, index) => {
      if ('refusal' in task) return { number: '', result: forPage({ refusal: task.refusal }) };
      const { number, row, step } = task.ticket;
      checkHint(work, number, row, blocks[index]);
      const item = work.items.get(number)?.item;
      const [first] = item ? stepOf(procedureOf(work.state.office, item), step).outcomes : [];
      const order = { token: task.token, version: task.version, outcome: first?.name ?? '', evidence: {} };
      return { number, result: forPage(finish(work, task.ticket, order)) };
    }),
  );
  if ('refusal' in done) return done;
  return { results: done.value, ...ticketForMails(ports, done) };
}
