/** Ten thousand knocks at every door, with a fixed seed: no fault without a code, no change without a right. */
import fc from 'fast-check';
import { answerForm } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { Ticket } from '../../src/api/tickets';
import type { PageRefusal } from '../../src/api/answerForPage';
import { fromPage } from '../../demo/scenario/atDoor';
import { toVisitors } from '../bundle/doors';
import {
  answer,
  expectFine,
  officers,
  openOffice,
  owner,
  reopen,
  sealedBy,
  type TestOffice,
} from '../bundle/office';
import { arbitraryKnocks } from './arbitraryKnocks';
import { hostileTexts } from './hostileTexts';
import { addKnocker, knock, type Answered } from './knock';

const hour = 3_600_000;
const seed = 20_250_901;
const submitter = 'pelaksana@kpu-pacitan.test';
const expiresAt = Date.parse('2025-10-01T00:00:00Z');

let office: TestOffice;
let saved: string;
/** Links by which somebody may decide now, with the address each was made for. */
let rights: ReadonlyMap<string, string>;
let tokens: readonly string[];

const step = (sequence: number, number: string, round: number, email: string, more: Partial<Ticket> = {}) =>
  sealedBy(office, {
    ...{
      kind: 'step',
      number: `00${sequence}/MEDSOS/IX/2025`,
      step: number,
      round,
      email,
      row: 1 + sequence,
    },
    via: 'page',
    expiresAt,
    ...more,
  } as Ticket);

const decide = (token: string, outcome: string, evidence = {}) =>
  expectFine(fromPage(office, 'finishTask', { token, version: 99, outcome, evidence }));

beforeAll(() => {
  office = openOffice();
  office.world.advance(3 * hour);
  for (const title of ['Diperiksa', 'Menunggu persetujuan', 'Ditanyakan', 'Ditolak'])
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  for (const sequence of [2, 4]) {
    decide(step(sequence, '2', 1, officers.steward), 'lengkap');
    const draft = { draft: 'https://docs.google.com/d/1', caption: 'Takarir' };
    decide(step(sequence, '3', 1, officers.editor), 'selesai', draft);
  }
  decide(step(3, '2', 1, officers.steward), 'kurang', { note: 'Mohon nama narasumber.' });
  decide(step(4, '4', 1, officers.secretary), 'tidak setuju', { note: 'Tidak relevan.' });
  office.world.advance(10 * 60_000);
  addKnocker(office);
  saved = office.world.save();

  rights = new Map([
    [step(1, '2', 1, officers.steward), officers.steward],
    [step(2, '4', 1, officers.secretary), officers.secretary],
    [step(2, '4', 1, officers.commissioner), officers.commissioner],
    [step(3, '1', 2, submitter), submitter],
  ]);
  tokens = [
    ...rights.keys(),
    step(1, '2', 1, officers.operator),
    step(1, '2', 2, officers.steward),
    step(2, '3', 1, officers.editor),
    step(4, '4', 1, officers.secretary),
    step(9, '2', 1, officers.steward),
    step(1, '2', 1, officers.steward, { expiresAt: 1 }),
    sealedBy(office, { kind: 'tasks', email: officers.secretary, via: 'page', expiresAt }),
    sealedBy(office, { kind: 'track', number: '001/MEDSOS/IX/2025', email: submitter, expiresAt }),
  ];
});

type Value =
  | { refusal?: PageRefusal['refusal']; done?: object; view?: object; results?: { result: Value }[] }
  | string
  | null;

const parts = (value: Value): Value[] =>
  typeof value === 'object' && value?.results ? value.results.map(({ result }) => result) : [value];

const isDone = (value: Value): boolean => typeof value === 'object' && value?.done !== undefined;

/** Every refusal has words, and none of them is empty. */
const hasWords = ({ text }: PageRefusal['refusal']): boolean => text.length > 20;

function offenceOfVisitor({ door, given, value, thrown, changes }: Answered): string | null {
  if (thrown)
    return thrown.name === 'DoorClosed' && !toVisitors.includes(door) ? null : `throws ${thrown.name}`;
  if (!toVisitors.includes(door)) return 'came in';
  const results = parts(value as Value);
  const told = results.every(
    (one) =>
      one === 'page' ||
      (typeof one === 'object' &&
        one !== null &&
        ('view' in one || 'done' in one || (one.refusal && hasWords(one.refusal)))),
  );
  if (!told) return `answers ${JSON.stringify(value)}`;
  const sent = JSON.stringify(given);
  const hasRight = [...rights.keys()].some((token) => sent.includes(JSON.stringify(token)));
  if (results.some(isDone) !== changes.length > 0)
    return `says one thing and does another: ${changes.join()}`;
  return changes.length > 0 && !hasRight ? `changes ${changes.join()}` : null;
}

/** Who stands behind each new row of Riwayat. */
const actors = ({ workbook }: TestOffice, from: number): string[] =>
  workbook
    .values(tabs.journal.sheetId)
    .slice(from)
    .filter((row) => ['StepFinished', 'VoteCast', 'ItemEnded'].includes(String(row[4])))
    .map((row) => String(row[8]));

const inBatches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

const told = (answered: readonly Answered[]): Set<string> =>
  new Set(
    answered.flatMap(({ value }) =>
      parts(value as Value).map(
        (one) => (typeof one === 'object' && one?.refusal?.code) || (isDone(one) ? 'done' : 'shown'),
      ),
    ),
  );

test('9,200 knocks of visitors: refused in words or turned away; whatever changed, its link had the right', () => {
  const offences: string[] = [];
  const all: Answered[] = [];
  const rows = office.workbook.values(tabs.journal.sheetId).length;
  for (const knocks of inBatches(fc.sample(arbitraryKnocks(tokens), { seed, numRuns: 9_200 }), 150)) {
    const here = reopen(office, saved);
    const answered = knock(here, knocks, (name, given) => here.world.callFromPage(here.webApp, name, given));
    for (const one of answered) {
      const offence = offenceOfVisitor(one);
      if (offence) offences.push(`${one.door}(${JSON.stringify(one.given).slice(0, 300)}) ${offence}`);
    }
    const used = [...rights].filter(([token]) => JSON.stringify(knocks).includes(JSON.stringify(token)));
    for (const actor of actors(here, rows))
      if (!used.some(([, email]) => email === actor)) offences.push(actor);
    all.push(...answered);
  }
  expect(offences.slice(0, 20)).toEqual([]);
  // It met everything: what is let through as well as every way to be turned away.
  expect([...told(all)].sort()).toEqual(
    expect.arrayContaining(
      [
        'done',
        'shown',
        'LinkInvalid',
        'LinkExpired',
        'RequestInvalid',
        'AlreadyDecided',
        'ItemEnded',
        'ItemUnknown',
      ].concat(['NotYourTurn', 'UnknownOutcome', 'EvidenceMissing', 'NothingToDo']),
    ),
  );
});

/** By the table of Pacitan: who may finish what. */
const performers: Readonly<Record<string, readonly string[]>> = {
  1: [submitter],
  2: [officers.steward],
  3: [officers.editor],
  4: [officers.commissioner, officers.secondCommissioner, officers.secretary],
  6: [officers.operator],
  7: [officers.operator],
};
const stranger = 'orang.lain@kpu-pacitan.test';
const people = [owner, stranger, officers.steward, officers.secretary, officers.operator];

/** Rows of Riwayat in the name of somebody who had no right to them, or of somebody else than whoever clicked. */
function usurped({ workbook }: TestOffice, from: number, person: string): string[] {
  return workbook
    .values(tabs.journal.sheetId)
    .slice(from)
    .flatMap((row) => {
      const [type, number, , , email = '', via] = row.slice(4).map(String);
      if (type === 'ItemEnded' && via === 'menu')
        return email === person && email === owner ? [] : [row.join()];
      if (type !== 'StepFinished' && type !== 'VoteCast') return [];
      const isTheirs = via === 'menu' ? email === person : [...rights.values()].includes(email);
      return isTheirs && performers[number ?? '']?.includes(email) ? [] : [row.join()];
    });
}

/** What people answer when a dialog asks. */
const typed = fc.dictionary(
  fc.constantFrom('note', 'from', 'to', 'by', 'outcome', 'how', 'proof', 'title', 'receivedAt', 'version'),
  fc.constantFrom(
    ...Object.values(hostileTexts),
    ...Object.values(officers),
    ...['whatsApp', 'setuju', '01/09/2025', 'x'.repeat(6_000)],
    99,
  ),
);

test('600 calls from dialogs and the editor: nothing throws, nobody acts in another’s name or beyond their role', () => {
  const offences: string[] = [];
  const rows = office.workbook.values(tabs.journal.sheetId).length;
  const batches = inBatches(fc.sample(arbitraryKnocks(tokens), { seed: seed + 1, numRuns: 600 }), 30);
  batches.forEach((knocks, at) => {
    const here = reopen(office, saved);
    const person = people[at % people.length]!;
    here.world.authorise(here.script, person);
    const answered = knock(here, knocks, (name, given) =>
      here.script.run(name, { as: person, args: given, kind: 'menu' }),
    );
    for (const { door, thrown, given } of answered) {
      if (thrown && !(door === 'onAnswerSubmitted' && thrown.name === 'DoorClosed'))
        offences.push(
          `${person} ${door}(${JSON.stringify(given).slice(0, 300)}) ${thrown.name}: ${thrown.message}`,
        );
    }
    offences.push(...usurped(here, rows, person));
  });
  expect(offences.slice(0, 20)).toEqual([]);
});

test('400 clicks in the menu on any rows: the same', () => {
  const offences: string[] = [];
  const done: string[] = [];
  const rows = office.workbook.values(tabs.journal.sheetId).length;
  const click = fc.record({
    item: fc.oneof(
      {
        arbitrary: fc.constantFrom(
          'Proses baris terpilih…',
          'Setujui baris terpilih',
          'Kembalikan…',
          'Batalkan…',
        ),
        weight: 3,
      },
      fc.constantFrom('Alihkan ke…', 'Catat keputusan…', 'Tambah bahan…', 'Tugas saya'),
    ),
    row: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 5 }),
    sheet: fc.constantFrom(tabs.register.sheetId, tabs.register.sheetId, tabs.staff.sheetId),
    answers: typed,
  });
  inBatches(fc.sample(click, { seed, numRuns: 400 }), 20).forEach((clicks, at) => {
    const here = reopen(office, saved);
    const person = people[at % people.length]!;
    here.world.authorise(here.script, person);
    const session = here.world.openWorkbook(here.workbook, person);
    for (const { item, row, count, sheet, answers } of clicks) {
      session.selectRange(sheet, row, count);
      const opened = session.click(['Publikasi', item]);
      const { error } = answerForm(here.script, opened, person, answers) ?? opened;
      if (error) offences.push(`${person} ${item}: ${error.name} ${error.message}`);
    }
    offences.push(...usurped(here, rows, person));
    done.push(...actors(here, rows));
  });
  expect(offences.slice(0, 20)).toEqual([]);
  expect(new Set(done)).toEqual(new Set([owner, officers.steward, officers.secretary]));
});
