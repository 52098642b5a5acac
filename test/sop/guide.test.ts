import { readHasil } from '../../src/sop/columns/hasil';
import { readKapan } from '../../src/sop/columns/kapan';
import { readPelaksana } from '../../src/sop/columns/pelaksana';
import { readWaktu } from '../../src/sop/columns/waktu';
import { rules } from '../../src/sop/lint';
import type { Read } from '../../src/sop/reading';
import { indexSteps } from '../../src/sop/stepIndex';
import { reportOnTable } from '../../build/sop/reportOnTable';
import { examples, promisedRules, wholeTables } from './guidePage';
import { spokenOutcomes, spokenPerformers, spokenStandard, spokenStart } from './spoken';

/** The table the page says its examples stand in. */
const names = ['Serahkan', 'Periksa', 'Sunting', 'Setujui', 'Batal', 'Unggah', 'Bagikan'];
const context = {
  roles: [
    'Pelaksana Kegiatan',
    'Subbag Parmas SDM',
    'Editor',
    'Komisioner',
    'Sekretaris',
    'Operator',
    'Kasubbag',
    'Penelaah',
    'Divisi Hukum / Tim Pengarah',
    'Subbag Hukum dan SDM',
  ],
  steps: indexSteps(names.map((name, row) => ({ number: String(row + 1), name, row }))),
  previousStep: '1',
  form: { step: '1', submitter: 'pelaksana kegiatan' },
  endRows: new Map([['5', 'end'] as const]),
  publicationSteps: ['6'],
};

type Reader = (text: string) => Read<string>;

function speaking<T>(reading: Read<T>, speak: (value: T) => string): Read<string> {
  return reading.ok ? { ok: true, value: speak(reading.value) } : reading;
}

const readers: Record<string, Reader> = {
  Pelaksana: (text) => speaking(readPelaksana(text, context), spokenPerformers),
  Waktu: (text) => speaking(readWaktu(text), ({ standard }) => spokenStandard(standard)),
  Kapan: (text) => speaking(readKapan(text, context), spokenStart),
  Hasil: (text) => speaking(readHasil(text, context), spokenOutcomes),
  Bukti: (text) => speaking(readHasil(text, context), spokenOutcomes),
};

describe.each(Object.entries(readers))('the page on %s', (section, reader) => {
  it.each(examples(section, 'Dibaca'))('%s', (written, expected) => {
    expect(reader(written)).toEqual({ ok: true, value: expected });
  });

  const refused = examples(section, 'Ditolak, sebab');
  if (refused.length === 0) return;
  it.each(refused)('refuses %s', (written, because) => {
    expect(reader(written)).toEqual({
      ok: false,
      findings: [{ code: expect.any(String), message: expect.stringContaining(because) }],
    });
  });
});

describe('the page', () => {
  it.each(wholeTables())('shows a sound table: %s', (_heading, tsv) => {
    expect(reportOnTable('contoh', tsv)).toMatchObject({ sound: true });
  });

  it('names the rules there are', () => {
    expect(promisedRules().sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});
