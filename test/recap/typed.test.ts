/** What people type once, in `Insight` and `Catatan Laporan`, and find in every report it belongs to. */
import { ItemJournal, journalOf, wib } from './journal';
import { marksOf, paragraphsOf, reportOf, rowsOf, sectionOf, settings } from './office';

const post = (id: string) => [['Instagram', `https://www.instagram.com/p/${id}/`]] as const;
const records = journalOf(
  new ItemJournal('002/MEDSOS/X/2025', '2025-10-01 08.00').publish('2025-10-01 10.00', post('BBBBBB')),
);

describe('what people type for a longer report', () => {
  const insight = {
    platform: 'Instagram',
    url: '',
    account: '',
    followers: null,
    views: null,
    reach: null,
    likes: null,
    comments: null,
    shares: null,
    saves: null,
  };

  it('is followed from the last month before to the last month in it', () => {
    const insights = [
      { ...insight, period: 'Rekap 2025-09', followers: 1000 },
      {
        ...insight,
        period: '2025-10',
        followers: 1100,
        views: 50,
        likes: 5,
        comments: 3,
        shares: 1,
        saves: 1,
      },
      { ...insight, period: 'Desember 2025', followers: 1250, views: 70, account: '@kpu_baru' },
    ];
    const report = reportOf('Triwulan IV 2025', [], { insights });
    expect(rowsOf(report, 'Perkembangan Akun')).toEqual([
      {
        'No.': 1,
        Platform: 'Instagram',
        'Nama Akun': 'kpu_baru',
        'Pengikut Awal': 1000,
        'Pengikut Akhir': 1250,
        Pertambahan: 250,
        Tayangan: 120,
        Jangkauan: 'belum diisi',
        Interaksi: 10,
        'Tingkat Interaksi (%)': 0.8,
      },
      {
        'No.': 2,
        Platform: 'Facebook',
        'Nama Akun': '-',
        'Pengikut Awal': 'belum diisi',
        'Pengikut Akhir': 'belum diisi',
        Pertambahan: 'belum diisi',
        Tayangan: 'belum diisi',
        Jangkauan: 'belum diisi',
        Interaksi: 'belum diisi',
        'Tingkat Interaksi (%)': 'belum diisi',
      },
    ]);
    expect(sectionOf(report, 'Perkembangan Akun').notes).toContain(
      'Belum diisi seluruhnya: Instagram (Oktober, November, Desember).',
    );
  });

  it('counts what is typed for the quarter itself before its months', () => {
    const insights = [
      { ...insight, period: '2025-10', views: 50 },
      { ...insight, period: 'Triwulan IV 2025', views: 500, followers: 1200 },
    ];
    const report = reportOf('Triwulan IV 2025', [], { insights });
    expect(rowsOf(report, 'Perkembangan Akun')[0]).toMatchObject({ Tayangan: 500, 'Pengikut Akhir': 1200 });
  });

  it('ranks the posts whose figures were typed, each once, and only those of the register', () => {
    const link = 'https://www.instagram.com/p/BBBBBB/?igsh=abc';
    const insights = [
      { ...insight, period: '2025-10', url: link, likes: 3 },
      { ...insight, period: '2025-11', url: link, likes: 30, comments: 2 },
      { ...insight, period: '2025-10', url: 'https://www.instagram.com/p/ZZZZZZ/', likes: 999 },
    ];
    const report = reportOf('Triwulan IV 2025', records, { insights });
    expect(rowsOf(report, 'Sepuluh Konten dengan Interaksi Tertinggi')).toEqual([
      {
        'No.': 1,
        Tanggal: wib('2025-10-01 10.00'),
        Judul: 'Rapat koordinasi',
        Platform: 'Instagram',
        Tautan: 'https://www.instagram.com/p/BBBBBB/',
        Suka: 30,
        Komentar: 2,
        Dibagikan: 'belum diisi',
      },
    ]);
    expect(rowsOf(report, 'Perkembangan Akun')[0]).toMatchObject({ Interaksi: 'belum diisi' });
  });

  const note = (period: string, part: string, text: string) => ({ period, part, text });

  it('stands in every report its period lies in, without addresses, and nothing of it is lost', () => {
    const notes = [
      note('2025-11', 'Kendala', 'Jaringan terputus.\nTanya budi@gmail.com'),
      note('Triwulan IV 2025', 'kendala', 'Kekurangan operator.'),
      note('Triwulan IV 2025', 'Prestasi', 'Juara 3 lomba konten.'),
      note('2025-09', 'Kendala', 'Bukan triwulan ini.'),
      note('entah', 'Kendala', 'Tidak terbaca.'),
    ];
    const report = reportOf('Triwulan IV 2025', [], { notes });
    expect(paragraphsOf(report, 'Kendala')).toEqual([
      'Kekurangan operator.',
      'November 2025: Jaringan terputus.',
      'November 2025: Tanya (surel tidak ditampilkan)',
    ]);
    expect(paragraphsOf(report, 'Catatan')).toEqual(['Prestasi: Juara 3 lomba konten.']);
    const month = reportOf('Rekap 2025-11', [], { notes });
    expect(marksOf(month).slice(-1)).toEqual(['H. Kendala']);
    expect(marksOf(reportOf('Rekap 2025-12', [], { notes })).slice(-1)).toEqual([
      'G. Konten Tidak/Batal Diunggah',
    ]);
  });

  it('gives the letter its number, which is never made up', () => {
    const notes = [note('Triwulan IV 2025', 'Nomor', '130/HM.03.5/3501/2026')];
    expect(reportOf('Triwulan IV 2025', [], { notes }).particulars[0]).toEqual([
      'Nomor',
      '130/HM.03.5/3501/2026',
    ]);
    expect(reportOf('Semester II 2025', [], { notes }).particulars[0]).toEqual(['Nomor', '']);
    expect(reportOf('Rekap 2025-10', [], { notes }).particulars[0]).toEqual([
      'Periode',
      '1 s.d. 31 Oktober 2025',
    ]);
  });

  it('is never an address, whatever else is typed', () => {
    const ugly = { title: '=1+1 "kutip" 🎉 a@b.co.id', section: 'x@y.id', contentType: '+62 c@d.id' };
    const item = new ItemJournal('001/MEDSOS/X/2025', '2025-10-02 08.00', ugly);
    const report = reportOf('Semester II 2025', journalOf(item.publish('2025-10-02 10.00', post('AAAAAA'))), {
      insights: [{ ...insight, period: '2025-10', account: 'humas@kpu.go.id', url: '' }],
      notes: [note('2025-10', 'Lain a@b.id', 'c@d.id'), note('Semester II 2025', 'Nomor', 'e@f.id')],
      settings: { ...settings, accounts: { Facebook: 'g@h.id' } },
    });
    expect(JSON.stringify(report)).not.toMatch(/@/);
  });
});
