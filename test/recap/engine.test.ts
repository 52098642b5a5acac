/** What the engine itself records under Pacitan's signed table, as a recap tells it. */
import { given, story, type Past } from '../workflow/deciderSpec';
import * as p from '../workflow/pacitan';
import { reportOf, rowsOf, summaryOf } from './office';

const reportOn = (past: Past) =>
  reportOf('Rekap 2025-09', past, { ...p.office, settings: { ...reportSettings } });
const reportSettings = {
  ...{
    officeName: 'KPU Kabupaten Contoh',
    letterhead: [],
    city: 'Contoh',
    zoneName: 'WIB',
    accounts: {},
    targets: [],
  },
  standardClock: 'working' as const,
  platforms: ['Instagram'],
  sections: [],
  contentTypes: [],
  signatories: [
    { position: [], name: '', employeeNumber: '' },
    { position: [], name: '', employeeNumber: '' },
  ] as const,
};
const stages = (past: Past) =>
  rowsOf(reportOn(past), 'Capaian Waktu SOP').map((row) => [
    row.Tahap,
    row['Terlama (menit)'],
    row.Terlambat,
  ]);

describe('a straight way', () => {
  const past = p.upTo('shared');

  it('shows who did what, and each step at its time', () => {
    expect(rowsOf(reportOn(past), 'Rincian Unggahan')).toMatchObject([
      {
        Editor: 'Edo',
        'Pemberi Persetujuan': 'Kamal',
        Operator: 'Oka',
        'Waktu Proses (menit)': 120,
        'Kesesuaian Waktu SOP': 'Tepat waktu',
      },
    ]);
    expect(stages(past)).toEqual([
      ['Serahkan', 30, 0],
      ['Periksa', 10, 0],
      ['Sunting', 50, 0],
      ['Setujui', 30, 0],
      ['Batal', '-', 0],
      ['Unggah', 30, 0],
      ['Bagikan', 10, 0],
    ]);
  });
});

describe('an approval that never came', () => {
  const sent = p.upTo('edited');
  const { past } = given(p.office, sent).when(p.letTimePass, { by: '', at: p.wib('2025-09-02 09.05') });

  it('is a cancellation by the limit, late at its step, carried out in time', () => {
    expect(summaryOf(reportOn(past))).toMatchObject({
      'Bahan konten masuk': 1,
      'Konten tayang': 0,
      'Dibatalkan (lewat 1 x 24 jam)': 1,
      'Dalam proses akhir bulan': 0,
    });
    expect(rowsOf(reportOn(past), 'Konten Tidak/Batal Diunggah')).toMatchObject([
      {
        'Dikirim ke Tim Approval': p.wib('2025-09-01 09.00'),
        'Dibatalkan Pada': p.wib('2025-09-02 09.05'),
        Alasan: 'Lewat 1 x 24 jam pada tahap Setujui',
      },
    ]);
    expect(stages(past)).toContainEqual(['Setujui', 450, 1]);
    expect(stages(past)).toContainEqual(['Batal', 5, 0]);
  });
});

describe('a question to the submitter', () => {
  const past = story(
    p.office,
    [p.registerAnswer(p.wib('2025-09-01 08.00')), { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' }],
    [p.finish('kurang', { note: 'Foto buram' }), { by: p.sari, at: p.wib('2025-09-01 08.40') }],
    [p.finish('kirim', { note: 'Foto pengganti' }), { by: p.rina, at: p.wib('2025-09-01 11.00') }],
    [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-01 11.15') }],
  );

  it('stops the clock of who asked and is no second hand-in', () => {
    expect(stages(past).slice(0, 2)).toEqual([
      ['Serahkan', 30, 0],
      ['Periksa', 55, 0],
    ]);
  });
});
