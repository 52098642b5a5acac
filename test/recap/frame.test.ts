import { procedure, reportOf, settings } from './office';
import { wib } from './journal';

describe('around the tables', () => {
  it('stand letterhead, titles, period, date and source', () => {
    const report = reportOf('Rekap 2025-09', [], { now: wib('2025-10-01 07.30') });
    expect(report).toMatchObject({
      tab: { sheetId: 4_202_509, title: 'Rekap 2025-09' },
      provisional: false,
      letterhead: settings.letterhead,
      titles: ['REKAPITULASI UNGGAHAN KONTEN MEDIA SOSIAL', 'BULAN SEPTEMBER 2025'],
      particulars: [
        ['Periode', '1 s.d. 30 September 2025'],
        ['Disusun', 'Rabu, 1 Oktober 2025 pukul 07.30 WIB'],
        ['Sumber', 'Register Bahan Konten'],
      ],
      remarks: [],
    });
    expect(report.sections.map(({ mark, title }) => `${mark}. ${title}`)).toEqual([
      'A. Ringkasan',
      'B. Rincian Unggahan',
      'C. Jumlah Unggahan per Platform',
      'D. Jumlah Konten per Jenis',
      'E. Jumlah per Subbagian/Divisi Pengusul',
      'F. Capaian Waktu SOP',
      'G. Konten Tidak/Batal Diunggah',
    ]);
  });

  it('stand two signatures, the NIP as it is printed', () => {
    expect(reportOf('Rekap 2025-09', [], { now: wib('2025-10-01 07.30') }).signatures).toEqual([
      {
        above: ['Mengetahui,', 'Sekretaris KPU Kabupaten Contoh', 'selaku Ketua Bakohumas,'],
        name: 'Ibu Sekretaris',
        employeeNumber: 'NIP. 19690513 198903 1 008',
      },
      {
        above: ['Contoh, 1 Oktober 2025', 'Kepala Subbagian,'],
        name: 'Bapak Kasubbag',
        employeeNumber: 'NIP. 19800101 200501 1 002',
      },
    ]);
  });

  it('stands the date alone where no place was set', () => {
    const placeless = reportOf('Rekap 2025-09', [], {
      now: wib('2025-10-01 07.30'),
      settings: { ...settings, city: '' },
    });
    expect(placeless.signatures[1]?.above[0]).toBe('1 Oktober 2025');
  });

  it('name the longer periods in one line with the title', () => {
    expect(reportOf('Triwulan III 2025', []).titles).toEqual([
      'LAPORAN BAKOHUMAS TRIWULAN III TAHUN 2025',
      'PUBLIKASI KEGIATAN DI MEDIA SOSIAL',
    ]);
  });

  it('use the title the SOP gives', () => {
    const own = {
      ...procedure,
      document: {
        ...procedure.document,
        reportTitles: { semester: 'Laporan Optimalisasi', quarter: 'Laporan Bakohumas Triwulan' },
      },
    };
    const report = reportOf('Semester II 2025', [], {
      procedures: [{ version: 1, enactedAt: 0, procedure: own }],
    });
    expect(report.titles).toEqual(['LAPORAN OPTIMALISASI SEMESTER II TAHUN 2025']);
    const quarter = reportOf('Triwulan III 2025', [], {
      procedures: [{ version: 1, enactedAt: 0, procedure: own }],
    });
    expect(quarter.titles).toEqual(['LAPORAN BAKOHUMAS TRIWULAN III TAHUN 2025']);
  });
});

describe('a reader is told', () => {
  it('that a running period is not over', () => {
    const report = reportOf('Rekap 2025-09', [], { now: wib('2025-09-15 10.00') });
    expect(report.provisional).toBe(true);
    expect(report.titles).toContain('(SEMENTARA)');
    expect(report.remarks).toEqual([
      'Sementara: periode belum berakhir; data sampai dengan Senin, 15 September 2025 pukul 10.00 WIB.',
    ]);
  });

  it('that the SOP took effect within the period, or after it', () => {
    expect(reportOf('Triwulan III 2025', []).remarks).toEqual([
      'SOP Nomor 3 Tahun 2025 berlaku sejak 1 September 2025; ' +
        'bahan yang diajukan sebelum tanggal itu tidak dinilai menurut waktu SOP.',
    ]);
    expect(reportOf('Rekap 2025-08', []).remarks).toEqual([
      'SOP Nomor 3 Tahun 2025 berlaku sejak 1 September 2025; waktu SOP tidak dinilai pada periode ini.',
    ]);
    expect(reportOf('Triwulan IV 2025', []).remarks).toEqual([]);
  });
});
