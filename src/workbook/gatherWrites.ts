/** All that a unit of work writes, as one commit: events, mails owed, rows of Register and Sistem, the head. */
import { isWorthWriting } from '../health/heartbeat';
import { tabs } from '../sheetLayout';
import { procedureOf } from '../workflow/steps/advance';
import type { Cell, Write } from '../ports';
import { leaseMs, owedRow, type OutboxMail } from './tabs/outbox';
import { appendRegister, hasNumbers, putRegister, registerCells } from './tabs/register';
import { freeCells, headCells, headRow, heartbeatCells, heartbeatColumn, itemCells } from './tabs/system';
import type { UnitOfWork } from './unitOfWork';

export interface Gathered {
  writes: readonly Write[];
  /** Mails that this execution sends itself, once the lock is free; the sweep sends the others. */
  sending: readonly OutboxMail[];
}

export function gatherWrites(work: UnitOfWork): Gathered {
  if (isIdle(work)) return { writes: writesOfHeartbeat(work), sending: [] };
  const { journal, mails, now, ports } = work;
  const sending = takeOwn(work);
  const lease = sending.length > 0 ? now + leaseMs : null;
  const items = projectItems(work);
  return {
    writes: [
      ...work.others,
      ...items.register,
      ...append(tabs.journal.sheetId, journal),
      ...append(
        tabs.outbox.sheetId,
        mails.map((mail) => owedRow(mail, now, lease, ports.build)),
      ),
      ...items.system,
      {
        kind: 'put',
        sheetId: tabs.system.sheetId,
        row: headRow,
        column: 0,
        rows: [headCells(work.head, heartbeatCellsOf(work))],
      },
    ],
    sending,
  };
}

const append = (sheetId: number, rows: readonly Cell[][]): Write[] =>
  rows.length > 0 ? [{ kind: 'append', sheetId, rows }] : [];

const isIdle = ({ journal, mails, others, touched, head, state }: UnitOfWork): boolean =>
  journal.length + mails.length + others.length + touched.size === 0 &&
  JSON.stringify(head) === JSON.stringify(state.system.head);

/** An officer's execution leaves the mails to the sweep; so do more mails than there is room for: it sees which are urgent. */
function takeOwn(work: UnitOfWork): readonly OutboxMail[] {
  const { mails, head, ports } = work;
  if (mails.length === 0 || !ports.account.isOffice() || mails.length > head.mailRoom) return [];
  work.remember({ mailRoom: head.mailRoom - mails.length });
  return mails;
}

const heartbeatCellsOf = ({ heartbeat, state }: UnitOfWork): Cell[] =>
  heartbeatCells(heartbeat, state.office.calendar.utcOffsetHours);

function writesOfHeartbeat(work: UnitOfWork): Write[] {
  if (!isWorthWriting(work.state.system.heartbeat, work.heartbeat)) return [];
  const { sheetId } = tabs.system;
  return [{ kind: 'put', sheetId, row: headRow, column: heartbeatColumn, rows: [heartbeatCellsOf(work)] }];
}

/** Each touched item's row in Register and in Sistem. */
function projectItems(work: UnitOfWork): { register: Write[]; system: Write[] } {
  const { office, registerHeadings, system: tab } = work.state;
  const { sheetId } = tabs.system;
  const free = [...tab.free];
  const register: Write[] = [];
  const system: Write[] = [];
  for (const number of work.touched) {
    const open = work.items.get(number);
    if (!open) continue;
    const cells = registerCells(office, open.item, procedureOf(office, open.item), registerHeadings);
    const known = work.registerRows.get(number);
    let registerRow = known ?? open.registerRow;
    if (typeof known === 'number') register.push(...putRegister(cells, known));
    else if (hasNumbers(registerHeadings)) {
      // appendCells does not say where it wrote: the next row is a guess, checked before it is used.
      registerRow = work.head.registerRows;
      work.remember({ registerRows: registerRow + 1 });
      register.push(appendRegister(cells));
    }
    const place = open.systemRow || free.shift();
    const row = open.item.ended ? freeCells : itemCells({ ...open, registerRow });
    if (place) system.push({ kind: 'put', sheetId, row: place, column: 0, rows: [row] });
    else if (!open.item.ended) system.push({ kind: 'append', sheetId, rows: [row] });
  }
  return { register, system };
}
