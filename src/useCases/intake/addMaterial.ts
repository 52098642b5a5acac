/** *Tambah bahan…*: what came by WhatsApp becomes an answer like any other, of the time it was received. */
import type { Material } from '../../api/readFormRequests';
import type { Question } from '../../sheetLayout';
import type { Instant, Officer, Refusal } from '../../workflow/model';
import { isKnown, personsAt } from '../../workflow/people/people';
import { tablesInForce } from '../../workflow/intake/procedures';
import { ticketForMails } from '../mail/deliverMails';
import { zoneOf } from '../../workbook/state';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor, personActor, recordedActor } from '../actors';
import type { Cell, Ports } from '../../ports';
import { recentlyKnown, registerNew } from './registerAnswers';
import { findAnswerColumns, readAnswer } from '../../workbook/tabs/answers';
import { readInstant } from '../../time/typedDates';
import { onWall } from '../../time/wallClock';
import type { MailTicketed, Refused } from '../../api/taskView';
import { transact } from '../../workbook/transact';
import { readOrRefuse } from '../../workbook/state';

export interface MaterialChoices {
  sections: readonly string[];
  contentTypes: readonly string[];
  /** More than one where the office runs several procedures on one intake. */
  procedures: readonly string[];
  /** Persons the signed-in user may act as. */
  persons: readonly Officer[];
}

export function materialChoices(ports: Ports): MaterialChoices | Refused {
  const reading = readOrRefuse(ports);
  if ('refusal' in reading) return reading;
  const { office } = reading.state;
  const procedures = tablesInForce(office, ports.clock.now()).map(({ answer = '' }) => answer);
  return { ...office.settings, procedures, persons: personsAt(office, ports.account.email()) };
}

export function addMaterial(ports: Ports, material: Material): MailTicketed & ({ number: string } | Refused) {
  const sheetId = ports.registry.answersSheetId();
  if (sheetId === null) return { refusal: { code: 'NotSetUp' } };
  const done = transact(ports, menuActor(ports), [{ sheetId, fromRow: 0, toRow: 1 }], (work, [block = []]) =>
    add(work, { sheetId, headings: block[0] ?? [] }, material),
  );
  if ('refusal' in done) return done;
  const { value, state } = done;
  return 'refusal' in value
    ? { ...value, zone: zoneOf(state) }
    : { ...value, ...ticketForMails(ports, done) };
}

function add(
  work: UnitOfWork,
  { sheetId, headings }: { sheetId: number; headings: readonly Cell[] },
  { person, sender, receivedAt, answers }: Material,
): { number: string } | { refusal: Refusal } {
  const { ports } = work;
  const { office, settings } = work.state;
  const enterer = personActor(ports, office, person);
  if (!enterer) return { refusal: { code: 'PersonUnknown' } };
  if (!isKnown(office, enterer.email)) return { refusal: { code: 'OfficersOnly' } };
  const { columns, missing } = findAnswerColumns(headings, settings.formHeadings);
  if (missing.length > 0) return { refusal: { code: 'NotSetUp' } };
  const { utcOffsetHours } = office.calendar;
  const at = readInstant(receivedAt, utcOffsetHours);
  const known = recentlyKnown(work);
  // Of answers older than those remembered nobody could tell here whether this is one of them.
  const earliest = Math.max(office.settings.registerFrom, known.forgottenUntil + 1);
  if (at === null || at > work.now || at < earliest) return { refusal: { code: 'ReceivedAtInvalid' } };
  const row: Cell[] = headings.map(() => '');
  row[columns.time] = typedTime(at, utcOffsetHours);
  for (const [field, value] of Object.entries(answers)) {
    const column = columns[field as Question['field']];
    if (column !== undefined) row[column] = value.trim();
  }
  const reading = { settings: office.settings, utcOffsetHours, now: work.now };
  const answer = readAnswer(row, columns, reading, ports.secrets.digest);
  if (!answer) return { refusal: { code: 'NothingToDo' } };
  if (known.numberOf.has(answer.fingerprint)) return { refusal: { code: 'AlreadyRegistered' } };
  const fields = { ...answer.fields, ...(sender.trim() && { sender: sender.trim().slice(0, 200) }) };
  const number = registerNew(work, { ...answer, fields }, recordedActor(fields.submitterEmail, enterer));
  if (columns.number !== undefined) row[columns.number] = number;
  work.put({ kind: 'append', sheetId, rows: [row] });
  return { number };
}

/** One time has one form, so that the same material entered again is the same answer. */
function typedTime(at: Instant, utcOffsetHours: number): string {
  const [date = '', time = ''] = onWall(at, utcOffsetHours).toISOString().split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5).replace(':', '.')}`;
}
