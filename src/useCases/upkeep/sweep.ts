/**
 * Every five minutes: registers what the form trigger missed, applies limits that passed, reminds, repairs what people
 * moved, sends what is owed. Running it twice changes nothing.
 */
import { procedureOf } from '../../workflow/steps/advance';
import { localDay, isoDate } from '../../time/calendar';
import { tabs } from '../../sheetLayout';
import { archiveReports, takeDueArchives } from '../reports/archiveReports';
import { remailMovedLinks } from './remailMovedLinks';
import { buildOwedRecaps } from '../reports/buildRecap';
import { triggerActor } from '../actors';
import { checkHealth } from './checkHealth';
import { deepSweep } from './deepSweep';
import { deliver } from '../mail/deliver';
import { leaveHeartbeat } from '../../workbook/heartbeat';
import { attempt } from '../../workbook/attempt';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { mailOutlook } from '../mail/mailBudget';
import { noteOfficeProblems, visibleProblems } from '../../workbook/officeProblems';
import { chooseMails, type MailBudget } from '../mail/chooseMails';
import type { Cell, CellRange, Ports } from '../../ports';
import { recentlyKnown, registerAnswers, type RegisterResult } from '../intake/registerAnswers';
import { checkHint, registerRowRange } from '../../workbook/registerRows';
import {
  leaseMs,
  leaseRow,
  outboxRanges,
  readOutbox,
  type OutboxReading,
  type Sending,
} from '../../workbook/tabs/outbox';
import { formatsOf } from '../../workbook/registerColumns';
import { missingHeadings, registerCells, standsAs } from '../../workbook/tabs/register';
import type { OwedArchive } from '../../workbook/tabs/system';
import { transact } from '../../workbook/transact';
import { tellFaults } from './triggerFaults';
import { readWorkbook } from '../../workbook/state';

/** Rows above the first unsettled answer that are looked at again: people insert and Google inserts. */
const overlap = 20;
/** An execution has six minutes; the rest waits for the next one. */
const answersWindow = overlap + 60;
const mailsAtOnce = 60;

export function sweep(ports: Ports): void {
  try {
    sweepTabs(ports);
  } catch (fault) {
    // Google refuses a whole commit for one deleted tab: made again, it is filled again from Riwayat.
    if (ports.workbookBuilder.makeTabs().length === 0) throw fault;
    deepSweep(ports);
    const office = readWorkbook(ports)?.state.office;
    if (office) ports.workbookBuilder.dressTabs(formatsOf(office));
  }
}

function sweepTabs(ports: Ports): void {
  const done = transact(ports, triggerActor(ports, 'clock'), [], sweepOnce);
  if ('refusal' in done) {
    if (done.refusal.code === 'NotSetUp') deepSweep(ports);
    return;
  }
  const { due, archives, needsDeep } = done.value;
  deliver(ports, { ...done, mails: [...done.mails, ...due] });
  if (needsDeep) {
    deepSweep(ports);
    if (ports.account.isOffice()) ports.workbookBuilder.setTriggers();
    checkHealth(ports, 'clock');
  }
  archiveReports(ports, archives, done.state);
  buildOwedRecaps(ports, done.state);
}

interface Swept {
  /** Mails of earlier executions, now leased to this one. */
  due: readonly Sending[];
  archives: readonly OwedArchive[];
  needsDeep: boolean;
}

function sweepOnce(work: UnitOfWork): Swept {
  const { head, ports } = work;
  leaveHeartbeat(work, 'clock');
  const answersSheet = ports.registry.answersSheetId();
  const answersFrom = Math.max(1, head.answersFrom - overlap);
  const open = [...work.items.values()];
  const held = open.filter(
    ({ item, answerRow }) => item.problems.length > 0 && answerRow > 0 && answerRow < answersFrom,
  );
  const ranges: CellRange[] = [
    ...outboxRanges(head),
    { sheetId: tabs.sop.sheetId, fromRow: 0 },
    ...open.map(({ registerRow }) => registerRowRange(registerRow)),
  ];
  const answers: CellRange[] =
    answersSheet === null
      ? []
      : [
          { sheetId: answersSheet, fromRow: 0, toRow: 1 },
          { sheetId: answersSheet, fromRow: answersFrom },
          ...held.map(({ answerRow }) => ({
            sheetId: answersSheet,
            fromRow: answerRow,
            toRow: answerRow + 1,
          })),
        ];
  const blocks = ports.grid.read([...ranges, ...answers]);
  const [outboxDay = [], outboxOpen = [], sopRows = [], ...rest] = blocks;
  const answerBlocks = rest.slice(open.length);
  const registered =
    answersSheet === null || (answerBlocks[0]?.length ?? 0) === 0
      ? null
      : sweepAnswers(work, answersSheet, answerBlocks, [
          answersFrom,
          ...held.map(({ answerRow }) => answerRow),
        ]);
  repairRegister(work, rest.slice(0, open.length));
  // Only one item at a time can go wrong: what the engine stumbles over must not stop the others.
  for (const number of [...work.items.keys()]) {
    attempt(number, () => work.order(number, { type: 'LetTimePass' }));
  }
  const outbox = readOutbox([outboxDay, outboxOpen], head, work.now);
  const mail = mailOutlook(work, outbox);
  const seen = { missingHeadings: registered?.missing ?? null, sopRows, abandoned: outbox.abandoned, mail };
  noteOfficeProblems(work, visibleProblems(work, seen));
  remailMovedLinks(work);
  tellFaults(work);
  const today = isoDate(localDay(work.state.office.calendar, work.now));
  return {
    due: leaseDue(work, outbox, mail),
    archives: takeDueArchives(work),
    needsDeep:
      (registered?.doubtful ?? 0) > 0 ||
      head.deepSweptOn !== today ||
      missingHeadings(work.state.registerHeadings).length > 0,
  };
}

function sweepAnswers(
  work: UnitOfWork,
  sheetId: number,
  blocks: Cell[][][],
  fromRows: readonly number[],
): Omit<RegisterResult, 'settled'> {
  const [headings = [], ...windows] = blocks;
  const known = recentlyKnown(work);
  const results = windows.map((rows, index) =>
    registerAnswers(
      work,
      {
        sheetId,
        headings: headings[0] ?? [],
        rows: rows.slice(0, answersWindow),
        fromRow: fromRows[index] ?? 1,
      },
      known,
    ),
  );
  const [window] = results;
  const doubtful = results.reduce((sum, result) => sum + result.doubtful, 0);
  if (window?.missing.length === 0 && doubtful === 0)
    work.remember({ answersFrom: (fromRows[0] ?? 1) + window.settled });
  return { missing: window?.missing ?? [], doubtful };
}

/** A row that was edited or moved is written anew from the item. */
function repairRegister(work: UnitOfWork, rows: Cell[][][]): void {
  const { office, registerHeadings } = work.state;
  [...work.state.system.items.values()].forEach(({ item, registerRow }, index) => {
    const stands = checkHint(work, item.number, registerRow, rows[index]);
    const should = registerCells(office, item, procedureOf(office, item), registerHeadings);
    if (!stands || !standsAs(rows[index]?.[0], should)) work.touched.add(item.number);
  });
}

/** Mails owed by earlier commits, as far as the day's budget goes; what it leaves, the next commits may use. */
function leaseDue(work: UnitOfWork, { due, hints }: OutboxReading, room: MailBudget): readonly Sending[] {
  if (!work.ports.account.isOffice()) return [];
  const leased = chooseMails(due, room).slice(0, mailsAtOnce);
  const told = leased.flat();
  if (leased.length > 0) {
    const leases = told.map(({ id }) => leaseRow(id, work.now, work.now + leaseMs, work.ports.build));
    work.put({ kind: 'append', sheetId: tabs.outbox.sheetId, rows: leases });
  }
  const mailRoom = told.length < due.length ? 0 : Math.max(0, room.left - leased.length - room.reserve);
  work.remember({ ...hints, mailRoom });
  return leased;
}
