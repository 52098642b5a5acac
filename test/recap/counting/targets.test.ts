import { ItemJournal, journalOf, wib } from '../journal';
import { marksOf, reportOf, rowsOf, sectionOf, settings } from '../office';

const post = (id: string) => [['Instagram', `https://www.instagram.com/p/${id}/`]] as const;
const on = (day: string, id: string, contentType = 'Berita'): ItemJournal =>
  new ItemJournal(`${id}/MEDSOS/2025`, `2025-${day} 08.00`, { contentType }).publish(
    `2025-${day} 10.00`,
    post(`post${id}`),
  );
const records = journalOf(
  on('09-02', '001'),
  on('09-09', '002'),
  on('09-16', '003', 'Infografis'),
  on('10-02', '004'),
);

const withTargets = (title: string, targets: readonly string[], now = '2026-07-01 08.00') =>
  reportOf(title, records, { settings: { ...settings, targets }, now: wib(now) });
const attained = (title: string, target: string, now?: string) =>
  rowsOf(withTargets(title, [target], now), 'Capaian Target')[0];

describe('what the office has set itself', () => {
  it('is not mentioned where it set nothing', () => {
    expect(marksOf(reportOf('Rekap 2025-09', records)).join()).not.toContain('Target');
  });

  it('is said to be unreadable, not passed over', () => {
    const ugly = ['banyak konten', '3 berta per minggu', '1 konten per constructor', '2 a@b.id per hari', ''];
    const table = sectionOf(withTargets('Rekap 2025-09', ['1 konten per hari', ...ugly]), 'Capaian Target');
    expect(table.rows).toHaveLength(1);
    expect(table.notes[1]).toBe(
      'Tidak terbaca: "banyak konten"; "3 berta per minggu"; "1 konten per constructor"; ' +
        '"2 (surel tidak ditampilkan) per hari"; "". ' +
        'Tulis misalnya: 1 konten per hari kerja; 3 berita per minggu.',
    );
    expect(sectionOf(withTargets('Rekap 2025-09', ugly), 'Capaian Target')).toMatchObject({
      rows: [],
      emptyText: 'Target pada lembar Pengaturan tidak terbaca.',
    });
  });

  it('counts the days, working days and weeks of the period', () => {
    expect(attained('Rekap 2025-09', '1 konten per hari')).toEqual({
      Target: '1 konten per hari',
      'Sasaran Periode': 30,
      Capaian: 3,
      'Persentase (%)': 10,
    });
    // 22 weekdays, of which Friday the 5th is a holiday.
    expect(attained('Rekap 2025-09', '1 konten per hari kerja')).toMatchObject({ 'Sasaran Periode': 21 });
    // Four weeks and two days: 12.86, rounded up.
    expect(attained('Rekap 2025-09', '3 berita per minggu')).toMatchObject({
      'Sasaran Periode': 13,
      Capaian: 2,
    });
    expect(attained('Rekap 2025-10', '2 konten per bulan')).toMatchObject({
      'Sasaran Periode': 2,
      Capaian: 1,
    });
    expect(attained('Rekap 2025-09', '0,5 Unggahan Instagram/hari')).toMatchObject({
      'Sasaran Periode': 15,
      Capaian: 3,
    });
    expect(attained('Rekap 2025-09', '4 bahan setiap tahun')).toMatchObject({
      'Sasaran Periode': 1,
      Capaian: 3,
    });
  });

  it('is due since the SOP took effect, and until today while the period runs', () => {
    expect(attained('Triwulan III 2025', '1 konten per hari')).toMatchObject({ 'Sasaran Periode': 30 });
    const running = withTargets('Rekap 2025-09', ['1 konten per hari'], '2025-09-10 09.00');
    expect(rowsOf(running, 'Capaian Target')).toMatchObject([{ 'Sasaran Periode': 10, Capaian: 2 }]);
    expect(sectionOf(running, 'Capaian Target').notes).toEqual([
      'Sasaran dan capaian dihitung dari 1 September 2025 s.d. 10 September 2025: 10 hari, 7 hari kerja. ' +
        'Minggu atau bulan yang tidak penuh dihitung sebanding; sasaran dibulatkan ke atas.',
    ]);
    expect(attained('Triwulan II 2025', '1 konten per hari')).toMatchObject({
      'Sasaran Periode': '-',
      Capaian: '-',
      'Persentase (%)': '-',
    });
  });

  it('stands in the longer reports too', () => {
    expect(attained('Semester II 2025', '1 konten per bulan')).toMatchObject({
      'Sasaran Periode': 4,
      Capaian: 4,
      'Persentase (%)': 100,
    });
  });
});
