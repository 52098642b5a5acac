import { ItemJournal, journalOf, people } from './journal';
import { reportOf, rowsOf, sectionOf, summaryOf, totalOf } from './office';

const post = (id: string) => `https://www.instagram.com/p/${id}/`;

describe('a period in numbers', () => {
  it('is a proper report of zeros when nothing happened', () => {
    const report = reportOf('Rekap 2025-09', []);
    expect(summaryOf(report)).toEqual({
      'Bahan konten masuk': 0,
      'Konten tayang': 0,
      Unggahan: 0,
      'Dibatalkan (lewat 1 x 24 jam)': 0,
      'Dibatalkan (tidak disetujui)': 0,
      // Pacitan's SOP knows no archive: not applicable is not zero.
      'Diarsipkan (tidak disebarluaskan)': '-',
      'Dalam proses akhir bulan': 0,
      'Rata-rata waktu proses (menit)': '-',
      'Persentase tepat waktu': '-',
    });
    expect(sectionOf(report, 'Rincian Unggahan').rows).toEqual([]);
    expect(sectionOf(report, 'Rincian Unggahan').emptyText).toBe('Tidak ada unggahan pada periode ini.');
    expect(rowsOf(report, 'Jumlah Konten per Jenis').map((row) => row['Jumlah Konten'])).toEqual([0, 0]);
    expect(totalOf(report, 'Jumlah per Subbagian/Divisi Pengusul')).toMatchObject({
      'No.': 'Jumlah',
      Diajukan: 0,
    });
    expect(rowsOf(report, 'Capaian Waktu SOP').map((row) => row.Tahap)).toEqual([
      'Serahkan',
      'Periksa',
      'Sunting',
      'Setujui',
      'Batal',
      'Unggah',
      'Bagikan',
    ]);
  });

  it('has its five key figures as words for a letter', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00')
      .step('2', { from: '2025-09-02 08.00', to: '2025-09-02 09.30' }, 'lengkap', people.steward)
      .step('6', { from: '2025-09-02 09.30', to: '2025-09-02 10.00' }, 'tayang', people.operator, {
        postUrl: [{ platform: 'Instagram', url: post('AAAAAA') }],
      });
    const refused = new ItemJournal('002/MEDSOS/IX/2025', '2025-09-02 08.00');
    const { keyFigures } = reportOf(
      'Rekap 2025-09',
      journalOf(item, refused.end('ditolak', '2025-09-03 08.00')),
    );
    expect(keyFigures).toEqual([
      ['Bahan konten masuk', '2'],
      ['Konten tayang', '1'],
      ['Unggahan', '1'],
      ['Dibatalkan', '1'],
      ['Tepat waktu', '75%'],
    ]);
    expect(reportOf('Rekap 2025-09', []).keyFigures).toContainEqual(['Tepat waktu', '-']);
  });

  it('counts one content on five platforms once, and its five uploads', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00').publish('2025-09-02 10.00', [
      ['Instagram', post('AAAAAA')],
      ['Facebook', 'https://www.facebook.com/kpu/posts/1'],
      ['X', 'https://x.com/kpu/status/1234567'],
      ['TikTok', 'https://www.tiktok.com/@kpu/video/123456789012345678'],
      ['YouTube', 'https://youtu.be/abcdefghijk'],
    ]);
    const report = reportOf('Rekap 2025-09', journalOf(item));
    expect(summaryOf(report)).toMatchObject({ 'Konten tayang': 1, Unggahan: 5 });
    expect(totalOf(report, 'Jumlah Konten per Jenis')).toMatchObject({
      'Jumlah Konten': 1,
      'Persentase (%)': 100,
    });
    // The office's own platforms come first, then the others as they occurred.
    expect(rowsOf(report, 'Jumlah Unggahan per Platform').map((row) => row.Platform)).toEqual([
      'Instagram',
      'Facebook',
      'X',
      'TikTok',
      'YouTube',
    ]);
    expect(totalOf(report, 'Jumlah Unggahan per Platform')).toMatchObject({ 'Jumlah Unggahan': 5 });
  });

  it('belongs to the month of the upload, on the wall clock of the office', () => {
    const records = journalOf(
      new ItemJournal('090/MEDSOS/XII/2025', '2025-12-31 20.00').publish('2025-12-31 23.30', [
        ['Instagram', post('AAAAAA')],
      ]),
    );
    expect(summaryOf(reportOf('Rekap 2025-12', records))).toMatchObject({ 'Konten tayang': 1 });
    expect(summaryOf(reportOf('Rekap 2026-01', records))).toMatchObject({ 'Konten tayang': 0 });
    expect(summaryOf(reportOf('Tahun 2025', records))).toMatchObject({ 'Konten tayang': 1 });
    expect(summaryOf(reportOf('Tahun 2026', records))).toMatchObject({
      'Bahan konten masuk': 0,
      'Konten tayang': 0,
    });
  });

  it('has what came in in September and went out in October in both, each in its column', () => {
    const records = journalOf(
      new ItemJournal('020/MEDSOS/IX/2025', '2025-09-30 15.00').publish('2025-10-01 10.00', [
        ['Instagram', post('AAAAAA')],
      ]),
    );
    const september = reportOf('Rekap 2025-09', records);
    const october = reportOf('Rekap 2025-10', records);
    expect(summaryOf(september)).toMatchObject({
      'Bahan konten masuk': 1,
      'Konten tayang': 0,
      'Dalam proses akhir bulan': 1,
    });
    expect(summaryOf(october)).toMatchObject({
      'Bahan konten masuk': 0,
      'Konten tayang': 1,
      'Dalam proses akhir bulan': 0,
    });
    expect(totalOf(october, 'Jumlah per Subbagian/Divisi Pengusul')).toMatchObject({
      Diajukan: 0,
      Tayang: 1,
    });
  });

  it('counts a cancellation when it was decided', () => {
    const item = new ItemJournal('021/MEDSOS/IX/2025', '2025-09-30 09.00')
      .step('2', { from: '2025-09-30 09.00', to: '2025-09-30 09.20' }, 'lengkap', people.steward)
      .end('batal', '2025-10-02 08.00', 'kegiatan ditunda', 'cancelledByOfficer');
    const september = reportOf('Rekap 2025-09', journalOf(item));
    const october = reportOf('Rekap 2025-10', journalOf(item));
    expect(summaryOf(september)).toMatchObject({ 'Dalam proses akhir bulan': 1 });
    expect(rowsOf(september, 'Konten Tidak/Batal Diunggah')).toEqual([]);
    // The usual lines do not name this reason: it has a line where it happened.
    expect(summaryOf(october)).toMatchObject({ 'Dibatalkan (sebab lain)': 1, 'Dalam proses akhir bulan': 0 });
    expect(rowsOf(october, 'Konten Tidak/Batal Diunggah')).toMatchObject([
      {
        'Nomor Register': '021/MEDSOS/IX/2025',
        Alasan: 'Dibatalkan: kegiatan ditunda',
        'Dikirim ke Tim Approval': '-',
      },
    ]);
  });

  it('keeps what is archived out of the cancellations', () => {
    const item = new ItemJournal('003/MEDSOS/IX/2025', '2025-09-03 09.00').end('arsip', '2025-09-03 10.00');
    const report = reportOf('Rekap 2025-09', journalOf(item));
    expect(summaryOf(report)).toMatchObject({
      'Diarsipkan (tidak disebarluaskan)': 1,
      'Dibatalkan (tidak disetujui)': 0,
    });
    expect(rowsOf(report, 'Konten Tidak/Batal Diunggah')).toEqual([]);
    expect(totalOf(report, 'Jumlah per Subbagian/Divisi Pengusul')).toMatchObject({
      Diarsipkan: 1,
      Dibatalkan: 0,
    });
  });

  it('says when the approval was asked for and why nothing came of it', () => {
    const overdue = new ItemJournal('004/MEDSOS/IX/2025', '2025-09-09 08.00')
      .step('2', { from: '2025-09-09 08.00', to: '2025-09-09 08.10' }, 'lengkap', people.steward)
      .step('3', { from: '2025-09-09 08.10', to: '2025-09-09 09.00' }, 'selesai', people.editor, {
        draft: 'x',
      })
      .begin('4', '2025-09-09 09.00')
      .step('5', { from: '2025-09-10 09.00', to: '2025-09-10 09.03' }, 'batal', '')
      .end('batal', '2025-09-10 09.03', '', 'limitPassed');
    const rejected = new ItemJournal('005/MEDSOS/IX/2025', '2025-09-09 08.00')
      .upToApproval('2025-09-11 10.00')
      .end('ditolak', '2025-09-11 10.00', 'foto kurang jelas');
    const report = reportOf('Rekap 2025-09', journalOf(overdue, rejected));
    expect(summaryOf(report)).toMatchObject({
      'Dibatalkan (lewat 1 x 24 jam)': 1,
      'Dibatalkan (tidak disetujui)': 1,
    });
    expect(rowsOf(report, 'Konten Tidak/Batal Diunggah')).toMatchObject([
      { Alasan: 'Lewat 1 x 24 jam pada tahap Setujui', 'Dikirim ke Tim Approval': expect.any(Number) },
      { Alasan: 'Tidak disetujui: foto kurang jelas' },
    ]);
  });

  it('counts a post handed in again as the one upload it is', () => {
    const item = new ItemJournal('006/MEDSOS/IX/2025', '2025-09-02 08.00')
      .publish('2025-09-02 10.00', [['Instagram', post('AAAAAA')]])
      .step('6', { from: '2025-09-03 09.00', to: '2025-09-03 09.10' }, 'tayang', people.operator, {
        postUrl: [{ platform: 'Instagram', url: `${post('AAAAAA')}?igsh=x` }],
      });
    expect(summaryOf(reportOf('Rekap 2025-09', journalOf(item)))).toMatchObject({ Unggahan: 1 });
  });

  it('knows kinds, sections and platforms the settings do not list, and material without any', () => {
    const records = journalOf(
      new ItemJournal('007/MEDSOS/IX/2025', '2025-09-02 08.00', {
        section: 'Humas',
        contentType: '',
      }).publish('2025-09-02 10.00', [['instagram', post('AAAAAA')]]),
    );
    const report = reportOf('Rekap 2025-09', records);
    expect(
      rowsOf(report, 'Jumlah per Subbagian/Divisi Pengusul').map((row) => row['Subbagian/Divisi']),
    ).toEqual(['Teknis dan Hukum', 'Parmas SDM', 'Humas']);
    expect(rowsOf(report, 'Jumlah Konten per Jenis').pop()).toMatchObject({ 'Jenis Konten': 'Tidak diisi' });
    expect(rowsOf(report, 'Jumlah Unggahan per Platform')[0]).toMatchObject({
      Platform: 'Instagram',
      'Jumlah Unggahan': 1,
    });
  });
});

describe('what people typed about the accounts', () => {
  const insight = {
    ...{
      period: '2025-09',
      platform: 'instagram',
      url: '',
      account: '',
      followers: 2000,
      views: 900,
      reach: null,
    },
    likes: 10,
    comments: 5,
    shares: 3,
    saves: 2,
  };

  it('stands beside the uploads, with what is missing named', () => {
    const report = reportOf('Rekap 2025-09', [], { insights: [insight] });
    expect(rowsOf(report, 'Jumlah Unggahan per Platform')).toMatchObject([
      {
        Platform: 'Instagram',
        'Nama Akun': 'kpu_contoh',
        'Jumlah Pengikut': 2000,
        Tayangan: 900,
        Jangkauan: 'belum diisi',
        'Tingkat Interaksi (%)': 1,
      },
      { Platform: 'Facebook', 'Nama Akun': '-', 'Jumlah Pengikut': 'belum diisi' },
    ]);
    expect(totalOf(report, 'Jumlah Unggahan per Platform')).toMatchObject({
      'Jumlah Pengikut': 2000,
      Jangkauan: 'belum diisi',
    });
  });

  it('belongs to its own period', () => {
    const report = reportOf('Rekap 2025-10', [], { insights: [insight] });
    expect(rowsOf(report, 'Jumlah Unggahan per Platform')[0]).toMatchObject({
      'Jumlah Pengikut': 'belum diisi',
    });
  });

  it('gives no rate of interaction without followers', () => {
    const report = reportOf('Rekap 2025-09', [], { insights: [{ ...insight, followers: 0 }] });
    expect(rowsOf(report, 'Jumlah Unggahan per Platform')[0]).toMatchObject({ 'Tingkat Interaksi (%)': '-' });
  });
});
