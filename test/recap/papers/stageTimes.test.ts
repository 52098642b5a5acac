import { scopeOf } from '../../../src/recap/counting/scope';
import { buildStageTimes } from '../../../src/recap/papers/stageTimes';
import type { RecapInput } from '../../../src/recap/recapInput';
import type { ItemEvent, Recorded } from '../../../src/workflow/model';
import { ItemJournal, journalOf, people, wib } from '../journal';
import { calendar, outcome, periodOf, procedure, rowsOf, settings, staff, step } from '../office';

const stageTimesOf = (records: readonly Recorded<ItemEvent>[], more: Partial<RecapInput> = {}) =>
  buildStageTimes(
    scopeOf({
      period: periodOf('Rekap 2025-10'),
      records,
      staff,
      calendar,
      settings,
      procedures: [{ version: 1, enactedAt: wib('2025-09-01'), procedure }],
      insights: [],
      notes: [],
      now: wib('2026-07-01 08.00'),
      ...more,
    }),
  );
const stages = (...items: ItemJournal[]) => rowsOf(stageTimesOf(journalOf(...items)), 'Waktu per Tahap');
const stage = (name: string, ...items: ItemJournal[]) => stages(...items).find(({ Tahap }) => Tahap === name);
const item = (number: string, submitted = '2025-10-01 08.00') =>
  new ItemJournal(`${number}/MEDSOS/X/2025`, submitted);
const checked = (number: string, from: string, to: string) =>
  item(number, from).step('2', { from, to }, 'lengkap', people.steward);

describe('a month in which nothing happened', () => {
  it('lists every step people carry out, with noughts and dashes', () => {
    const report = stageTimesOf([]);
    expect(rowsOf(report, 'Waktu per Tahap').map(({ Tahap }) => Tahap)).toEqual([
      ...['Serahkan', 'Periksa', 'Sunting', 'Setujui', 'Unggah', 'Bagikan'],
    ]);
    expect(rowsOf(report, 'Waktu per Tahap')[1]).toMatchObject({
      Jumlah: 0,
      'Median (menit kerja)': '-',
      'Terlama (menit kalender)': '-',
      'Tepat Waktu (%)': '-',
      'Bagian Waktu Kerja (%)': '-',
      'Jumlah Bulan Sebelumnya': 0,
      'Perubahan Median (%)': '-',
    });
    expect(rowsOf(report, 'Menunggu Jawaban Pengusul')).toMatchObject([{ Jumlah: 0 }]);
    expect(report.remarks[0]).toBe('Belum ada tahap yang memakan waktu kerja pada bulan ini.');
  });

  it('is never signed, and names no officer', () => {
    const report = stageTimesOf(journalOf(item('001').publish('2025-10-02 10.00', [])));
    expect(report.signatures).toEqual([]);
    expect(report.letterhead).toEqual([]);
    const printed = JSON.stringify(report);
    for (const { name, email } of staff) {
      expect(printed).not.toContain(name);
      expect(printed).not.toContain(email);
    }
  });
});

describe('a step', () => {
  it('shows the middle and the slowest, working minutes with the calendar beside', () => {
    expect(
      stage(
        'Periksa',
        checked('001', '2025-10-01 08.00', '2025-10-01 08.10'),
        checked('002', '2025-10-01 11.30', '2025-10-01 13.10'),
        // Friday afternoon to Monday morning: 30 + 60 working minutes.
        checked('003', '2025-10-03 15.30', '2025-10-06 08.30'),
        checked('004', '2025-10-07 08.00', '2025-10-07 08.20'),
      ),
    ).toMatchObject({
      Pelaksana: 'Subbag Parmas SDM',
      'Waktu Baku': '<60 menit',
      Jumlah: 4,
      'Median (menit kerja)': 30,
      'Terlama (menit kerja)': 90,
      'Median (menit kalender)': 60,
      'Terlama (menit kalender)': 3900,
      'Tepat Waktu (%)': 75,
    });
  });

  it('is compared with the same step of the month before', () => {
    expect(
      stage(
        'Periksa',
        checked('001', '2025-09-02 08.00', '2025-09-02 08.40'),
        checked('002', '2025-10-02 08.00', '2025-10-02 08.30'),
      ),
    ).toMatchObject({
      Jumlah: 1,
      'Jumlah Bulan Sebelumnya': 1,
      'Median Bulan Sebelumnya (menit kerja)': 40,
      'Perubahan Median (%)': -25,
    });
  });

  it('without a standard has its durations, and a dash for on time', () => {
    const loose = step('2', 'Periksa', 'Subbag Parmas SDM', 0, [outcome('lengkap', '3')]);
    const steps = procedure.steps.map((one) => (one.number === '2' ? loose : one));
    const records = journalOf(checked('001', '2025-10-02 08.00', '2025-10-02 08.30'));
    const report = stageTimesOf(records, {
      procedures: [{ version: 1, enactedAt: 0, procedure: { ...procedure, steps } }],
    });
    expect(rowsOf(report, 'Waktu per Tahap')[1]).toMatchObject({
      'Waktu Baku': '-',
      'Median (menit kerja)': 30,
      'Tepat Waktu (%)': '-',
    });
  });

  it('counts the time until its limit took it away, and not what an officer cancelled', () => {
    const overdue = item('001')
      .upToApproval('2025-10-02 08.00')
      .begin('4', '2025-10-02 08.00')
      .begin('5', '2025-10-03 08.00')
      .finish('5', 'batal', '2025-10-03 08.05', '')
      .end('batal', '2025-10-03 08.05', '', 'limitPassed');
    const cancelled = item('002')
      .begin('2', '2025-10-02 08.00')
      .end('batal', '2025-10-02 08.30', 'Keliru', 'cancelledByOfficer');
    const rows = stages(overdue, cancelled);
    expect(rows.find(({ Tahap }) => Tahap === 'Setujui')).toMatchObject({
      Jumlah: 2,
      'Terlama (menit kerja)': 450,
      'Terlama (menit kalender)': 1440,
      'Tepat Waktu (%)': 50,
    });
    expect(rows.find(({ Tahap }) => Tahap === 'Periksa')).toMatchObject({ Jumlah: 1 });
    expect(rows.map(({ Tahap }) => Tahap)).not.toContain('Batal');
  });

  it('begins with the end of the activity where that is known', () => {
    const unknown = new ItemJournal('002/MEDSOS/X/2025', '2025-10-01 10.00', { activityEndedAt: null });
    expect(stage('Serahkan', item('001', '2025-10-01 10.00'), unknown)).toMatchObject({
      Jumlah: 1,
      'Median (menit kerja)': 30,
    });
  });
});

describe('a question to the submitter', () => {
  const asked = item('001', '2025-10-02 08.00')
    .step('2', { from: '2025-10-02 08.00', to: '2025-10-02 08.20' }, 'kurang', people.steward, {
      note: 'Foto?',
    })
    .step('1', { from: '2025-10-02 08.20', to: '2025-10-03 09.20' }, 'kirim', people.submitter)
    .begin('2', '2025-10-03 09.20', 20)
    .finish('2', 'lengkap', '2025-10-03 09.35', people.steward);
  const report = stageTimesOf(journalOf(asked));

  it('stands apart: its waiting is nobody’s step', () => {
    expect(rowsOf(report, 'Menunggu Jawaban Pengusul')).toMatchObject([
      { Jumlah: 1, 'Median (menit kerja)': 510, 'Median (menit kalender)': 1500 },
    ]);
    expect(rowsOf(report, 'Waktu per Tahap')[0]).toMatchObject({ Tahap: 'Serahkan', Jumlah: 1 });
  });

  it('makes the rounds around it one passage, by both clocks', () => {
    expect(rowsOf(report, 'Waktu per Tahap')[1]).toMatchObject({
      Jumlah: 1,
      'Median (menit kerja)': 35,
      'Median (menit kalender)': 35,
      'Tepat Waktu (%)': 100,
    });
  });
});

describe('who', () => {
  it('is a role with all its steps together', () => {
    const live = item('001', '2025-10-02 08.00')
      .publish('2025-10-02 10.00', [])
      .step('7', { from: '2025-10-02 10.00', to: '2025-10-02 10.45' }, 'dibagikan', people.operator);
    const roles = rowsOf(stageTimesOf(journalOf(live)), 'Waktu per Pelaksana');
    expect(roles.map(({ Pelaksana }) => Pelaksana)).toEqual([
      ...['Pelaksana Kegiatan', 'Subbag Parmas SDM', 'Editor', 'Komisioner', 'Operator'],
    ]);
    expect(roles[4]).toMatchObject({
      Jumlah: 2,
      'Median (menit kerja)': 30,
      'Terlama (menit kerja)': 45,
      'Tepat Waktu (%)': 50,
    });
  });
});

describe('the step that costs most', () => {
  const slow = checked('001', '2025-10-02 08.00', '2025-10-02 11.00');

  it('is named in a sentence, with its share', () => {
    expect(stageTimesOf(journalOf(slow)).remarks[0]).toBe(
      'Tahap yang paling banyak memakan waktu adalah Periksa: 1 kali, seluruhnya 3 jam kerja (85,7% dari waktu semua tahap).',
    );
  });

  it('is set beside the one of the month before', () => {
    const before = new ItemJournal('002/MEDSOS/IX/2025', '2025-09-02 08.00').step(
      '3',
      { from: '2025-09-02 08.00', to: '2025-09-02 11.00' },
      'selesai',
      people.editor,
    );
    expect(stageTimesOf(journalOf(slow, before)).remarks[0]).toMatch(/ Pada bulan sebelumnya: Sunting\.$/);
  });

  it('says of a running month that it is provisional', () => {
    const { titles } = stageTimesOf(journalOf(slow), { now: wib('2025-10-15 08.00') });
    expect(titles).toEqual(['WAKTU PER TAHAP', 'BULAN OKTOBER 2025', '(SEMENTARA)']);
  });
});
