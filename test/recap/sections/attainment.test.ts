import { ItemJournal, journalOf, people, wib } from '../journal';
import { procedure, reportOf, rowsOf, settings, summaryOf, totalOf } from '../office';

const links = { postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AAAAAA/' }] };
const stage = (name: string, ...items: ItemJournal[]) =>
  rowsOf(reportOf('Rekap 2025-09', journalOf(...items)), 'Capaian Waktu SOP').find(
    ({ Tahap }) => Tahap === name,
  );

const checked = (from: string, to: string) =>
  new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00').step(
    '2',
    { from, to },
    'lengkap',
    people.steward,
  );

describe('a standard of <60 menit', () => {
  it('is kept by 59 minutes and missed by exactly 60', () => {
    expect(stage('Periksa', checked('2025-09-02 08.00', '2025-09-02 08.59'))).toMatchObject({
      'Waktu Baku': '<60 menit',
      Pelaksana: 'Subbag Parmas SDM',
      'Jumlah Diukur': 1,
      'Rata-rata (menit)': 59,
      'Terlama (menit)': 59,
      'Tepat Waktu': 1,
      Terlambat: 0,
      'Persentase Tepat Waktu (%)': 100,
    });
    expect(stage('Periksa', checked('2025-09-02 08.00', '2025-09-02 09.00'))).toMatchObject({
      'Tepat Waktu': 0,
      Terlambat: 1,
      'Terlama (menit)': 60,
    });
  });

  it('counts the working hours only: lunch, night and weekend stand still', () => {
    // Thursday 15.30 to Monday 07.45, with a holiday on Friday: 30 + 15 minutes.
    expect(stage('Periksa', checked('2025-09-04 15.30', '2025-09-08 07.45'))).toMatchObject({
      'Terlama (menit)': 45,
      'Tepat Waktu': 1,
    });
    expect(stage('Periksa', checked('2025-09-02 11.30', '2025-09-02 13.20'))).toMatchObject({
      'Terlama (menit)': 50,
    });
  });

  it('follows the calendar where the office chose so', () => {
    const byCalendar = { ...settings, standardClock: 'calendar' } as const;
    const report = reportOf('Rekap 2025-09', journalOf(checked('2025-09-02 11.30', '2025-09-02 13.20')), {
      settings: byCalendar,
    });
    expect(rowsOf(report, 'Capaian Waktu SOP')[1]).toMatchObject({ 'Terlama (menit)': 110, Terlambat: 1 });
  });
});

describe('what is measured', () => {
  it('leaves a question to the submitter to the round that follows, with the time already used', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00')
      .step('2', { from: '2025-09-02 08.00', to: '2025-09-02 08.40' }, 'kurang', people.steward, {
        note: 'foto?',
      })
      .begin('2', '2025-09-02 10.00', 40)
      .finish('2', 'lengkap', '2025-09-02 10.25', people.steward);
    expect(stage('Periksa', item)).toMatchObject({ 'Jumlah Diukur': 1, 'Terlama (menit)': 65, Terlambat: 1 });
  });

  it('calls a step late that was left because its limit passed', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-09 08.00')
      .begin('4', '2025-09-09 09.00')
      .step('5', { from: '2025-09-10 09.00', to: '2025-09-10 09.03' }, 'batal', '')
      .end('batal', '2025-09-10 09.03', '', 'limitPassed');
    expect(stage('Setujui', item)).toMatchObject({ 'Jumlah Diukur': 1, Terlambat: 1 });
    expect(stage('Batal', item)).toMatchObject({
      'Jumlah Diukur': 1,
      'Terlama (menit)': 3,
      'Tepat Waktu': 1,
    });
  });

  it('does not judge a step an officer interrupted in time', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-09 08.00')
      .begin('4', '2025-09-09 09.00')
      .end('batal', '2025-09-09 09.30', '', 'cancelledByOfficer');
    expect(stage('Setujui', item)).toMatchObject({ 'Jumlah Diukur': 0, 'Persentase Tepat Waktu (%)': '-' });
  });

  it('counts a step measured from the hand-in once, without the time the submitter took to answer', () => {
    const sinceHandIn = { amount: 240, unit: 'minutes', strict: true, since: 'handIn' } as const;
    const steps = procedure.steps.map((one) =>
      one.number === '2' ? { ...one, standard: sinceHandIn } : one,
    );
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00')
      .step('2', { from: '2025-09-02 08.00', to: '2025-09-02 08.40' }, 'kurang', people.steward)
      .step('1', { from: '2025-09-02 08.40', to: '2025-09-02 11.40' }, 'kirim', people.submitter)
      .begin('2', '2025-09-02 11.40', 40)
      .finish('2', 'lengkap', '2025-09-02 11.50', people.steward);
    const report = reportOf('Rekap 2025-09', journalOf(item), {
      procedures: [{ version: 1, enactedAt: 0, procedure: { ...procedure, steps } }],
    });
    expect(rowsOf(report, 'Capaian Waktu SOP')[1]).toMatchObject({ 'Terlama (menit)': 50, 'Tepat Waktu': 1 });
  });

  it.each([
    ['when nobody gave the end of the activity', null],
    ['when the end given had yet to come', wib('2025-09-03 08.00')],
  ])('cannot say whether a hand-in was in time %s', (_when, activityEndedAt) => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00', { activityEndedAt }).publish(
      '2025-09-02 10.00',
      [['Instagram', links.postUrl[0]!.url]],
    );
    expect(stage('Serahkan', item)).toMatchObject({ 'Jumlah Diukur': 0 });
    expect(rowsOf(reportOf('Rekap 2025-09', journalOf(item)), 'Rincian Unggahan')).toMatchObject([
      { 'Kesesuaian Waktu SOP': 'Tidak dapat dihitung' },
    ]);
  });

  it('names the late steps of an upload', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00')
      .step('2', { from: '2025-09-02 08.00', to: '2025-09-02 09.30' }, 'lengkap', people.steward)
      .step('6', { from: '2025-09-02 09.30', to: '2025-09-02 10.00' }, 'tayang', people.operator, links);
    const report = reportOf('Rekap 2025-09', journalOf(item));
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([
      { 'Kesesuaian Waktu SOP': 'Terlambat: Periksa' },
    ]);
    expect(totalOf(report, 'Capaian Waktu SOP')).toMatchObject({
      'No.': 'Jumlah',
      'Jumlah Diukur': 3,
      'Tepat Waktu': 2,
      Terlambat: 1,
    });
    expect(summaryOf(report)['Persentase tepat waktu']).toBeCloseTo(66.67, 1);
  });

  it('is nothing that was handed in before the SOP took effect', () => {
    const item = new ItemJournal('001/MEDSOS/VIII/2025', '2025-08-29 09.00').publish('2025-09-02 10.00', [
      ['Instagram', links.postUrl[0]!.url],
    ]);
    const report = reportOf('Rekap 2025-09', journalOf(item));
    expect(totalOf(report, 'Capaian Waktu SOP')).toMatchObject({ 'Jumlah Diukur': 0 });
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([{ 'Kesesuaian Waktu SOP': '-' }]);
  });

  it('begins with the first minute of the day the SOP takes effect', () => {
    const [before, at] = ['2025-08-31 23.59', '2025-09-01 00.00'].map((handedIn) =>
      stage(
        'Periksa',
        new ItemJournal('001/MEDSOS/IX/2025', handedIn).step(
          '2',
          { from: '2025-09-01 08.00', to: '2025-09-01 08.10' },
          'lengkap',
          people.steward,
        ),
      ),
    );
    expect([before?.['Jumlah Diukur'], at?.['Jumlah Diukur']]).toEqual([0, 1]);
  });

  it('runs on under one name when a later version renumbers the step', () => {
    const renumbered = {
      ...procedure,
      steps: procedure.steps.map((one) => (one.number === '2' ? { ...one, number: '2a' } : one)),
    };
    const old = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00').step(
      ...(['2', { from: '2025-09-02 08.00', to: '2025-09-02 08.10' }, 'lengkap', people.steward] as const),
    );
    const recent = new ItemJournal(
      '002/MEDSOS/IX/2025',
      '2025-09-03 08.00',
      {},
      { key: 'pacitan', version: 2 },
    ).step(
      ...(['2a', { from: '2025-09-03 08.00', to: '2025-09-03 08.30' }, 'lengkap', people.steward] as const),
    );
    const report = reportOf('Rekap 2025-09', journalOf(old, recent), {
      procedures: [
        { version: 1, enactedAt: 0, procedure },
        { version: 2, enactedAt: 1, procedure: renumbered },
      ],
    });
    const rows = rowsOf(report, 'Capaian Waktu SOP').filter(({ Tahap }) => Tahap === 'Periksa');
    expect(rows).toMatchObject([{ 'Jumlah Diukur': 2, 'Rata-rata (menit)': 20 }]);
  });
});
