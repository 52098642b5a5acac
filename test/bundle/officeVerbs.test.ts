/** What really happens in an office, through the menu of the bundle as built. */
import { tabs } from '../../src/sheetLayout';
import type { FormAnswer, OfficeForm } from '../../src/api/forms';
import { ticketOf } from '../../demo/scenario/dialog';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  choose,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  owner,
  reopen,
  sealedBy,
  tokenIn,
  type TestOffice,
} from './office';

const minute = 60_000;

/** What a page tells of one step of the item's way. */
const wayOf = ({ world, webApp }: TestOffice, door: string, token: string, step: string): unknown =>
  (
    expectFine(fromPage({ world, webApp }, door, token)).value as { view: { way: { step: string }[] } }
  ).view.way.find((visit) => visit.step === step);

/** The dialog the menu opens on the one row, as the page in it is told. */
function formOf(office: TestOffice, who: string, label: string): OfficeForm {
  const session = office.world.openWorkbook(office.workbook, who);
  session.selectRange(tabs.register.sheetId, 3, 1);
  return ticketOf<OfficeForm>(expectFine(session.click(['Publikasi', label])))!;
}
const send = (office: TestOffice, who: string, door: string, request: unknown): FormAnswer =>
  expectFine(office.script.callFromDialog(door, [request], { as: who })).value as FormAnswer;

/** What the dialog said in the end. */
const answered = (office: TestOffice, who: string, label: string, answers: object): string =>
  choose(office, who, [label], answers, 3);

const register = ({ workbook }: TestOffice) => {
  const [, headings = [], row = []] = workbook.values(tabs.register.sheetId);
  return Object.fromEntries(headings.map((heading, column) => [String(heading), row[column] ?? '']));
};
const journal = ({ workbook }: TestOffice) => workbook.values(tabs.journal.sheetId);
const setting = (office: TestOffice, label: string, value: string) => {
  const row = office.workbook.values(tabs.settings.sheetId).findIndex(([name]) => name === label);
  office.world.person(office.workbook).edit(tabs.settings.sheetId, row + 1, 2, value);
};
/** A new day's first sweep reads all of Riwayat: nothing that stands in the workbook may differ from it. */
function expectNothingToMend(office: TestOffice): void {
  const before = register(office);
  office.world.advanceTo('2025-09-02T00:10:00Z', { everyMinutes: 360 });
  expect(register(office)).toEqual(before);
}

let fresh: TestOffice;
let saved: string;
beforeAll(() => {
  fresh = openOffice();
  fresh.world.advance(180 * minute);
  fresh.world.submitForm(fresh.formId, answer());
  finishTask(fresh, tokenIn(linkIn(fresh.world, officers.steward)), 'lengkap');
  saved = fresh.world.save();
});
const accepted = () => reopen(fresh, saved);

describe('Batalkan…', () => {
  const note = 'Kegiatan ditunda.';

  it('ends the item with its reason, by whoever keeps the workbook', () => {
    const office = accepted();
    expect(formOf(office, owner, 'Batalkan…').about).toContain('Langkah: Sunting');
    expect(answered(office, owner, 'Batalkan…', { note })).toContain('“batal” tercatat');
    expect(register(office)).toMatchObject({ Status: 'Dibatalkan' });
    expect(answered(office, owner, 'Batalkan…', { note })).toContain('Sudah berakhir: Dibatalkan');
    expectNothingToMend(office);
  });

  it.each([
    ['an officer who is no steward', officers.editor, { note }, 'Hanya untuk pengelola'],
    ['a reason of blanks', owner, { note: ' ' }, 'Isian belum lengkap'],
    ['no order at all', owner, { note: 1 }, 'tidak dapat dibaca'],
  ])('is refused %s', (_, who, answers, said) => {
    const office = accepted();
    expect(answered(office, who, 'Batalkan…', answers)).toContain(said);
    expect(register(office)).toMatchObject({ Status: 'Menunggu: Sunting' });
  });

  it('is refused where the item has moved on since the dialog was opened', () => {
    const office = accepted();
    const { door, given } = formOf(office, owner, 'Batalkan…');
    finishTask(office, tokenIn(linkIn(office.world, officers.editor)), 'selesai', {
      draft: 'https://docs.google.com/d/1',
      caption: 'Takarir',
    });
    expect(send(office, owner, door, { ...given, note })).toMatchObject({ done: false });
    expect(register(office)).toMatchObject({ Status: 'Menunggu: Setujui' });
  });
});

describe('Alihkan ke…', () => {
  const toOperator = { from: officers.editor, to: officers.operator, note: 'Dinas luar' };

  it('asks whose place, who takes it, and offers nobody who has the step already', () => {
    const { about, fields } = formOf(accepted(), officers.editor, 'Alihkan ke…');
    expect(about).toContain('Langkah: Sunting');
    const [from, to] = fields.map(({ options }) => options.map(({ value }) => value));
    expect(from).toEqual([officers.editor]);
    expect(to).toContain(officers.operator);
    expect(to).not.toContain(officers.editor);
  });

  it('is refused to an officer whose step it is not, and changes nothing', () => {
    const office = accepted();
    const before = journal(office).length;
    expect(answered(office, officers.operator, 'Alihkan ke…', toOperator)).toContain('Bukan giliran');
    expect(journal(office)).toHaveLength(before);
  });

  it.each([null, 'x', {}, { ...toOperator, number: 1, row: 2, version: 3 }, { number: '', row: 0.5 }])(
    'is no order: %j',
    (request) => {
      const office = accepted();
      const said = send(office, officers.editor, 'handOverStep', request);
      expect(said).toEqual({ done: false, text: expect.stringContaining('tidak dapat dibaca') });
    },
  );

  it('gives the step to another officer, who finishes it; the old link says whose turn it is not', () => {
    const office = accepted();
    const old = tokenIn(linkIn(office.world, officers.editor));
    expect(answered(office, officers.editor, 'Alihkan ke…', toOperator)).toContain('“dialihkan” tercatat');
    expect(register(office)).toMatchObject({ Status: 'Menunggu: Sunting', Petugas: 'Agus Salim' });
    office.world.advance(5 * minute);
    expect(finishTask(office, old, 'selesai')).toMatchObject({ refusal: { code: 'NotYourTurn' } });
    const token = tokenIn(linkIn(office.world, officers.operator));
    expect(wayOf(office, 'viewTask', token, 'Sunting')).toMatchObject({
      handedOver: [{ from: 'Bagus Prasetyo', to: 'Agus Salim' }],
    });
    const concept = { draft: 'https://docs.google.com/d/1', caption: 'Takarir' };
    expect(finishTask(office, token, 'selesai', concept)).toMatchObject({
      done: { next: { step: 'Setujui' } },
    });
    // Whoever handed in is told of no names.
    const track = {
      kind: 'track',
      number: '001/MEDSOS/IX/2025',
      email: 'pelaksana@kpu-pacitan.test',
    } as const;
    const watched = sealedBy(office, { ...track, expiresAt: office.world.now() + minute });
    expect(wayOf(office, 'trackItem', watched, 'Sunting')).toMatchObject({
      handedOver: [{ from: '', to: '' }],
    });
    expectNothingToMend(office);
  });
});

describe('Catat keputusan…', () => {
  function edited(): TestOffice {
    const office = accepted();
    finishTask(office, tokenIn(linkIn(office.world, officers.editor)), 'selesai', {
      draft: 'https://docs.google.com/d/1',
      caption: 'Takarir',
    });
    return office;
  }
  const proof = 'https://drive.google.com/file/d/bukti/view';
  const answers = { by: officers.commissioner, outcome: 'setuju', how: 'whatsApp', proof, note: '' };

  it('is off until the office turns it on', () => {
    const office = edited();
    expect(answered(office, officers.steward, 'Catat keputusan…', answers)).toContain('belum diaktifkan');
    expect(register(office)).toMatchObject({ Status: 'Menunggu: Setujui' });
  });

  it('counts as the decision of whom it names; Riwayat says who entered it, and the decider has a mail', () => {
    const office = edited();
    setting(office, 'Catat keputusan di luar sistem', 'ya');
    expect(answered(office, officers.steward, 'Catat keputusan…', answers)).toContain('“setuju” tercatat');
    expect(register(office)).toMatchObject({ Status: 'Menunggu: Unggah' });
    const row = journal(office).find((cells) => cells[4] === 'StepFinished' && cells[5] === '4') ?? [];
    expect(row.slice(8, 11)).toEqual([officers.commissioner, 'recorded', officers.steward]);
    expect(JSON.parse(String(row[11]))).toMatchObject({
      recorded: { how: 'whatsApp', proof: 'https://drive.google.com/file/d/bukti/view' },
    });
    office.world.advance(5 * minute);
    expect(office.world.mailbox(officers.commissioner)).toHaveLength(2);
    expectNothingToMend(office);
  });
});

describe('Tambah bahan…', () => {
  const brought = {
    sender: 'Bagian Umum',
    receivedAt: '01/09/2025 10.05',
    title: 'Donor darah',
    activityEndedAt: '01/09/2025 09.30',
    section: 'Keuangan, Umum dan Logistik',
    contentType: 'Berita',
    materialUrls: 'https://drive.google.com/file/d/9/view',
    caption: 'Donor darah di kantor.',
    narrative: '',
    publishOn: '',
    submitterEmail: '',
  };
  const rows = ({ workbook }: TestOffice) => workbook.values(tabs.register.sheetId).slice(2);
  const add = (office: TestOffice, who: string, answers = brought) =>
    answered(office, who, 'Tambah bahan…', answers);

  it.each([
    ['by somebody who is no officer', 'humas2@kpu-pacitan.test', brought, 'Hanya untuk petugas'],
    [
      'received at a time yet to come',
      officers.steward,
      { ...brought, receivedAt: '01/09/2026 10.00' },
      'Waktu diterima',
    ],
    [
      'received at no time that can be read',
      officers.steward,
      { ...brought, receivedAt: 'tadi' },
      'Waktu diterima',
    ],
  ])('is refused %s', (_, who, answers, said) => {
    const office = accepted();
    office.world.authorise(office.script, who);
    expect(add(office, who, answers)).toContain(said);
    expect(rows(office)).toHaveLength(1);
  });

  it('registers it like any answer, of the time it was received, and mails whoever entered it nothing', () => {
    const office = accepted();
    const mails = office.world.mailbox(officers.steward).length;
    expect(add(office, officers.steward)).toContain('002/MEDSOS/IX/2025');
    const [, row = []] = rows(office);
    expect(row.slice(0, 3)).toEqual(['002/MEDSOS/IX/2025', 'Donor darah', 'Menunggu: Periksa']);
    expect(row).toContain('Bagian Umum');
    const registered =
      journal(office).find((cells) => cells[4] === 'ItemRegistered' && cells[2] === row[0]) ?? [];
    expect(registered.slice(8, 11)).toEqual(['', 'recorded', officers.steward]);
    expect(JSON.parse(String(registered[11]))).toMatchObject({
      submittedAt: Date.parse('2025-09-01T10:05:00+07:00'),
      fields: { sender: 'Bagian Umum' },
    });
    office.world.advanceTo('2025-09-02T00:10:00Z', { everyMinutes: 360 });
    expect(rows(office)).toHaveLength(2);
    expect(office.world.mailbox(officers.steward)).toHaveLength(mails);
  });

  it('asks what the form asks, after who sent it and when; of one procedure there is nothing to choose', () => {
    const { fields } = formOf(accepted(), officers.steward, 'Tambah bahan…');
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(brought));
    expect(fields.find(({ name }) => name === 'section')?.options.length).toBeGreaterThan(2);
  });

  it('is not entered twice', () => {
    const office = accepted();
    add(office, officers.steward);
    expect(add(office, officers.steward)).toContain('Sudah terdaftar');
    expect(rows(office)).toHaveLength(2);
  });
});
