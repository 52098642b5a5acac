/** Tables this project has never seen, in words an office would choose, each driven to each of its ends. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Instant, Item, ItemFields, Office } from '../../src/workflow/model';
import { given, itemOf, type Past } from './deciderSpec';
import { officeRunning, orderOf, possibleOrders, readProcedure, rowsOfTsv } from './driving';
import * as p from './pacitan';

const folder = 'test/workflow/tables';
/** Somebody waits until the clock changes something: a limit passes, a day comes. */
const wait = 'menunggu';

/** One item's way: what is decided at each step, `Langkah: hasil` where a row is started at will, and how it ends. */
interface Way {
  fields?: Partial<ItemFields>;
  decisions: readonly string[];
  end: string;
}
const way = (end: string, ...decisions: string[]): Way => ({ end, decisions });

const tables: Record<string, readonly Way[]> = {
  'tanpa-persetujuan': [way('selesai', 'tayang'), way('selesai', 'materi kurang', 'kirim', 'tayang')],
  'dua-penelaah': [
    way('selesai', 'layak', 'layak', 'terbit'),
    way('selesai', 'perbaiki', 'kirim', 'layak', 'perbaiki', 'kirim', 'layak', 'layak', 'terbit'),
  ],
  'persetujuan-ketiganya': [
    way('selesai', 'setuju', 'tayang'),
    way('ditolak', 'perbaiki', 'ajukan', 'tolak'),
  ],
  'penolakan-di-loket': [
    way('ditolak', 'ditolak'),
    way('selesai', 'kurang lengkap', 'ajukan', 'diterima', 'tayang'),
  ],
  'batas-tidak-selesai': [
    way('tidak selesai', wait, wait),
    way('selesai', 'kurang', 'ajukan', wait, 'kembalikan', 'ajukan', wait, 'setuju', 'tayang'),
    way('selesai', 'setuju', 'tayang'),
  ],
  'dilewati-menurut-syarat': [
    way('selesai', 'tidak sesuai', 'ajukan', 'sesuai', 'tayang'),
    { ...way('selesai', 'selesai', 'sesuai', 'tayang'), fields: { contentType: 'Infografis' } },
    { ...way('selesai', 'tayang'), fields: { section: 'Hukum' } },
  ],
  dijadwalkan: [
    way('ditolak', 'tolak'),
    way('selesai', 'setuju', wait, 'tayang'),
    way('selesai', 'setuju', 'jadwal ulang', 'setuju', 'tayang'),
  ],
  'beberapa-petugas': [
    way('selesai', 'tunjuk', 'selesai', 'perbaiki', 'selesai', 'setuju', 'tayang', 'tercatat'),
  ],
  'penurunan-setelah-tayang': [
    way('diturunkan', 'tayang', 'Turunkan: turunkan'),
    way('selesai', 'tayang', 'Ralat: ralat', 'tayang'),
    way('diturunkan', 'tayang', 'Turunkan: turunkan', 'Ralat: ralat', 'tayang', 'Turunkan: turunkan'),
    way('batal', 'Tarik: tarik'),
  ],
};

interface Run {
  past: Past;
  at: Instant;
}

/** A decision, by as many as it needs. */
function decide(office: Office, { past, at }: Run, decision: string): Run {
  const [, row, outcome = decision] = /^(.+): (.+)$/.exec(decision) ?? [];
  const before = itemOf(past)!;
  const fits = possibleOrders(office, before).find(
    (one) => one.outcome === outcome && (row === undefined || one.step.name === row),
  );
  if (!fits) throw new Error(`Nobody may decide "${decision}" at ${before.current?.step ?? 'its end'}`);
  const later = at + 10 * p.minute;
  const result = given(office, past).when(orderOf(office, before, fits), { by: fits.by, at: later });
  expect(result.decision.refusal).toBeNull();
  const run = { past: result.past, at: later };
  const waitsForOthers = result.decision.events.some(({ type }) => type === 'VoteCast');
  return waitsForOthers ? decide(office, run, outcome) : run;
}

/** Hour by hour, until something has happened that is more than a reminder. */
function waitFor(office: Office, { past, at }: Run): Run {
  for (let hours = 1; hours < 24 * 30; hours++) {
    const later = at + hours * p.hour;
    const result = given(office, past).when(p.letTimePass, { by: '', at: later });
    const isNews = result.decision.events.some(({ type }) => type !== 'Reminded');
    const { current } = itemOf(past)!;
    if (isNews) return { past: result.past, at: later };
    if (current && current.startedAt > at && current.startedAt <= later)
      return { past: result.past, at: later };
  }
  throw new Error('Nothing happens');
}

function goTheWay(office: Office, { fields, decisions }: Way): Past {
  const at = p.wib('2025-09-08 08.00');
  const first = given(office).when(p.registerAnswer(at, fields), { by: p.rina, at, via: 'form' });
  const run = decisions.reduce<Run>(
    (so, decision) => (decision === wait ? waitFor(office, so) : decide(office, so, decision)),
    { past: first.past, at },
  );
  return run.past;
}

const load = (name: string) =>
  officeRunning(readProcedure(rowsOfTsv(readFileSync(`${folder}/${name}.tsv`, 'utf8'))));
const endOf = (past: Past): Item['ended'] => itemOf(past)!.ended;

it('every table of the folder has its ways', () => {
  expect(
    readdirSync(folder)
      .map((name) => name.replace('.tsv', ''))
      .sort(),
  ).toEqual(Object.keys(tables).sort());
});

describe.each(Object.entries(tables))('%s', (name, ways) => {
  const office = load(name);

  it.each(ways)('ends $end by $decisions', (one) => {
    expect(endOf(goTheWay(office, one))?.end).toBe(one.end);
  });

  it('has no outcome these ways did not take', () => {
    const taken = ways
      .flatMap((one) => goTheWay(office, one))
      .flatMap(({ event }) => (event.type === 'StepFinished' ? `${event.step} ${event.outcome}` : []));
    const { steps } = office.procedures[0]!.procedure;
    const all = steps.flatMap(({ number, outcomes }) =>
      outcomes.map((outcome) => `${number} ${outcome.name}`),
    );
    expect([...new Set(taken)].sort()).toEqual(all.sort());
  });
});
