/** The reports of a quarter, a semester and a year. */
import { ItemJournal, journalOf, people, wib } from './journal';
import { marksOf, paragraphsOf, procedure, reportOf, rowsOf, sectionOf, totalOf } from './office';

const post = (id: string) => [['Instagram', `https://www.instagram.com/p/${id}/`]] as const;
/** Four items: one of September, one that crosses into October, one refused in November, one still open. */
const records = journalOf(
  new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00').publish('2025-09-02 10.00', post('AAAAAA')),
  new ItemJournal('002/MEDSOS/IX/2025', '2025-09-30 14.00', { contentType: 'Infografis' }).publish(
    '2025-10-01 10.00',
    [...post('BBBBBB'), ['Facebook', 'https://www.facebook.com/kpu/posts/1']],
  ),
  new ItemJournal('003/MEDSOS/X/2025', '2025-10-30 08.00').end('ditolak', '2025-11-03 09.00', 'ganda'),
  new ItemJournal('004/MEDSOS/XII/2025', '2025-12-30 08.00', { section: 'Parmas SDM' }),
);

describe('the report of a quarter', () => {
  it('has its sections in order, and asks for what only people can say', () => {
    const report = reportOf('Triwulan IV 2025', records);
    expect(marksOf(report)).toEqual([
      'A. Ringkasan per Bulan',
      'B. Unggahan per Platform',
      'C. Konten per Jenis',
      'D. Konten per Subbagian/Divisi Pengusul',
      'E. Capaian Waktu SOP per Tahap',
      'F. Perkembangan Akun',
      'G. Perkembangan per Bulan',
      'H. Kendala',
      'I. Tindak Lanjut',
      'J. Lampiran',
    ]);
    expect(paragraphsOf(report, 'Kendala')).toEqual(['Belum diisi pada lembar Catatan Laporan.']);
  });

  it('sets its months side by side, and beside the quarter before', () => {
    const rows = rowsOf(reportOf('Triwulan IV 2025', records), 'Ringkasan per Bulan');
    const months = { Oktober: 1, November: 0, Desember: 1 };
    expect(rows.slice(0, 5)).toEqual([
      {
        Uraian: 'Bahan konten masuk',
        ...months,
        Jumlah: 2,
        'Triwulan Sebelumnya': 2,
        'Perubahan (%)': 0,
      },
      {
        Uraian: 'Konten tayang',
        ...months,
        Desember: 0,
        Jumlah: 1,
        'Triwulan Sebelumnya': 1,
        'Perubahan (%)': 0,
      },
      {
        Uraian: 'Unggahan',
        ...months,
        Oktober: 2,
        Desember: 0,
        Jumlah: 2,
        'Triwulan Sebelumnya': 1,
        'Perubahan (%)': 100,
      },
      {
        Uraian: 'Dibatalkan (lewat 1 x 24 jam)',
        Oktober: 0,
        November: 0,
        Desember: 0,
        Jumlah: 0,
        'Triwulan Sebelumnya': 0,
        'Perubahan (%)': '-',
      },
      {
        Uraian: 'Dibatalkan (tidak disetujui)',
        Oktober: 0,
        November: 1,
        Desember: 0,
        Jumlah: 1,
        'Triwulan Sebelumnya': 0,
        'Perubahan (%)': '-',
      },
    ]);
    expect(rows.find(({ Uraian }) => Uraian === 'Dalam proses akhir periode')).toMatchObject({
      Oktober: 1,
      November: 0,
      Desember: 1,
      Jumlah: 1,
      'Triwulan Sebelumnya': 1,
    });
  });

  it('shows "-" for months and a quarter before the SOP took effect, and says that it began in the middle', () => {
    const report = reportOf('Triwulan III 2025', records);
    expect(rowsOf(report, 'Ringkasan per Bulan')[0]).toEqual({
      Uraian: 'Bahan konten masuk',
      Juli: '-',
      Agustus: '-',
      September: 2,
      Jumlah: 2,
      'Triwulan Sebelumnya': '-',
      'Perubahan (%)': '-',
    });
    expect(rowsOf(report, 'Unggahan per Platform')[0]).toMatchObject({ Juli: '-', September: 1, Jumlah: 1 });
    const next = sectionOf(reportOf('Triwulan IV 2025', records), 'Ringkasan per Bulan');
    expect(next.notes).toContain(
      'Triwulan sebelumnya tidak penuh: alur SOP dijalankan sejak 1 September 2025.',
    );
  });

  it('shows "-" for months to come while it runs', () => {
    const report = reportOf('Triwulan IV 2025', records, { now: wib('2025-11-10 08.00') });
    expect(rowsOf(report, 'Ringkasan per Bulan')[0]).toMatchObject({ November: 0, Desember: '-' });
    expect(rowsOf(report, 'Lampiran').map(({ Lembar }) => Lembar)).toEqual([
      'Rekap 2025-10',
      'Rekap 2025-11',
    ]);
    expect(report.titles).toContain('(SEMENTARA)');
  });

  it('counts content that went out in two months in both, and once in all', () => {
    const again = new ItemJournal('005/MEDSOS/X/2025', '2025-10-06 08.00')
      .publish('2025-10-06 10.00', post('CCCCCC'))
      .step('6', { from: '2025-11-03 08.00', to: '2025-11-03 08.30' }, 'tayang', people.operator, {
        postUrl: [{ platform: 'Facebook', url: 'https://www.facebook.com/kpu/posts/2' }],
      });
    const report = reportOf('Triwulan IV 2025', journalOf(again));
    expect(totalOf(report, 'Konten per Jenis')).toMatchObject({ Oktober: 1, November: 1, Jumlah: 1 });
    expect(totalOf(report, 'Unggahan per Platform')).toMatchObject({ Oktober: 1, November: 1, Jumlah: 2 });
  });

  it('is a proper report of zeros when nothing happened', () => {
    const report = reportOf('Triwulan IV 2025', []);
    expect(totalOf(report, 'Konten per Jenis')).toEqual({
      'No.': 'Jumlah',
      'Jenis Konten': '',
      Oktober: 0,
      November: 0,
      Desember: 0,
      Jumlah: 0,
      'Persentase (%)': '-',
    });
    expect(rowsOf(report, 'Capaian Waktu SOP per Tahap')[0]).toEqual({
      Tahap: 'Serahkan',
      'Waktu Baku': '<60 menit',
      'Rata-rata (menit)': '-',
      'Tepat Waktu (%)': '-',
    });
  });

  it('shows how months went before and in it, as a line', () => {
    const table = sectionOf(reportOf('Triwulan IV 2025', records), 'Perkembangan per Bulan');
    expect(table.rows.map(([month]) => month)).toEqual([
      ...['September 2025', 'Oktober 2025', 'November 2025', 'Desember 2025'],
    ]);
    expect(table.chart).toMatchObject({ kind: 'line' });
  });

  it('leads to its monthly recaps', () => {
    const { rows } = sectionOf(reportOf('Triwulan IV 2025', records), 'Lampiran');
    expect(rows[0]).toEqual([
      1,
      'Rekapitulasi bulan Oktober 2025',
      { kind: 'link', value: 'Rekap 2025-10', tab: 4_202_510 },
    ]);
  });
});

describe('the report of a semester', () => {
  const report = reportOf('Semester II 2025', records);

  it('tells basis, execution, results, obstacles and plans', () => {
    expect(marksOf(report)).toEqual([
      'A. Dasar',
      'B. Pelaksanaan',
      'C. Hasil',
      '1. Ringkasan per Triwulan',
      '2. Perkembangan per Bulan',
      '3. Unggahan per Platform',
      '4. Konten per Jenis',
      '5. Konten per Subbagian/Divisi Pengusul',
      '6. Capaian Waktu SOP per Tahap',
      '7. Perkembangan Akun',
      'D. Kendala',
      'E. Rencana Tindak Lanjut',
      'F. Penutup',
    ]);
  });

  it('rests on the laws of the SOP and the SOP', () => {
    const lawful = { ...procedure, document: { ...procedure.document, legalBasis: ['UU Nomor 14'] } };
    const own = reportOf('Semester II 2025', [], {
      procedures: [{ version: 1, enactedAt: 0, procedure: lawful }],
    });
    expect(paragraphsOf(own, 'Dasar')).toEqual([
      '1. UU Nomor 14.',
      '2. Standar Operasional Prosedur Nomor 3 Tahun 2025 tentang Publikasi Kegiatan di Media Sosial, ' +
        'berlaku sejak 1 September 2025.',
    ]);
  });

  it('says in a sentence what came of it', () => {
    expect(paragraphsOf(report, 'Pelaksanaan')?.slice(-1)).toEqual([
      'Pada periode ini masuk 4 bahan konten; 2 konten tayang dalam 3 unggahan; 1 dibatalkan; ' +
        '1 masih dalam proses pada akhir periode.',
    ]);
  });

  it('has quarters in its summary and months in its counts', () => {
    expect(rowsOf(report, 'Ringkasan per Triwulan')[0]).toEqual({
      Uraian: 'Bahan konten masuk',
      'Triwulan III': 2,
      'Triwulan IV': 2,
      Jumlah: 4,
      'Semester Sebelumnya': '-',
      'Perubahan (%)': '-',
    });
    expect(sectionOf(report, 'Konten per Jenis').columns.map(({ heading }) => heading)).toEqual([
      ...['No.', 'Jenis Konten', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
      ...['Jumlah', 'Persentase (%)'],
    ]);
    expect(rowsOf(report, 'Capaian Waktu SOP per Tahap')[1]).toMatchObject({
      Tahap: 'Periksa',
      'Triwulan III (%)': 100,
      'Triwulan IV (%)': 100,
      'Tepat Waktu (%)': 100,
    });
  });
});

describe('the report of a year', () => {
  it('is a semester of twelve months', () => {
    const report = reportOf('Tahun 2025', records);
    expect(report.titles).toEqual(['LAPORAN PENGELOLAAN MEDIA SOSIAL TAHUN 2025']);
    expect(rowsOf(report, 'Ringkasan per Triwulan')[0]).toMatchObject({
      'Triwulan I': '-',
      'Triwulan II': '-',
      'Triwulan III': 2,
      'Triwulan IV': 2,
      Jumlah: 4,
      'Tahun Sebelumnya': '-',
    });
    expect(sectionOf(report, 'Unggahan per Platform').columns).toHaveLength(16);
  });

  it('turns at midnight of the office, also after the 29th of February', () => {
    const leap = journalOf(
      new ItemJournal('001/MEDSOS/II/2028', '2028-02-29 08.00').publish('2028-02-29 23.30', post('AAAAAA')),
      new ItemJournal('099/MEDSOS/XII/2027', '2027-12-31 20.00').publish('2028-01-01 00.10', post('BBBBBB')),
    );
    const now = wib('2028-07-03 08.00');
    const [first, before] = ['Semester I 2028', 'Semester II 2027'].map((title) =>
      totalOf(reportOf(title, leap, { now }), 'Unggahan per Platform'),
    );
    expect(first).toMatchObject({ Januari: 1, Februari: 1, Maret: 0, Jumlah: 2 });
    expect(before).toMatchObject({ Desember: 0, Jumlah: 0 });
  });
});
