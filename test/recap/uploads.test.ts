import { ItemJournal, journalOf, people, wib } from './journal';
import { outcome, procedure, reportOf, rowsOf, staff, step } from './office';

const post = [['Instagram', 'https://www.instagram.com/p/AAAAAA/']] as const;

describe('a row of the details', () => {
  it('says what went out, when, where and by whom', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30', { title: 'Rapat pleno' }).publish(
      '2025-09-02 10.00',
      post,
      { screenshot: 'https://drive.google.com/layar', note: 'versi pertama' },
    );
    expect(rowsOf(reportOf('Rekap 2025-09', journalOf(item)), 'Rincian Unggahan')).toEqual([
      {
        'No.': 1,
        'Nomor Register': '001/MEDSOS/IX/2025',
        'Hari, Tanggal Tayang': wib('2025-09-02 10.00'),
        'Pukul (WIB)': wib('2025-09-02 10.00'),
        'Judul Kegiatan/Konten': 'Rapat pleno',
        'Jenis Konten': 'Berita',
        'Subbagian Pengusul': 'Teknis dan Hukum',
        Platform: 'Instagram',
        Tautan: 'https://www.instagram.com/p/AAAAAA/',
        Editor: 'Rina',
        'Pemberi Persetujuan': 'Tono',
        Operator: 'Dewi',
        'Waktu Proses (menit)': 90,
        'Kesesuaian Waktu SOP': 'Tepat waktu',
        'Bukti Tayang': 'https://drive.google.com/layar',
        Keterangan: 'versi pertama',
      },
    ]);
  });

  it('names everyone who agreed, and not who did not', () => {
    const second = 'wati@contoh.id';
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30')
      .step('3', { from: '2025-09-02 08.40', to: '2025-09-02 09.00' }, 'selesai', people.editor, {
        draft: 'x',
      })
      .begin('4', '2025-09-02 09.00')
      .vote('4', 'setuju', '2025-09-02 09.05', second)
      .vote('4', 'perbaiki', '2025-09-02 09.06', people.steward)
      .finish('4', 'setuju', '2025-09-02 09.10', people.commissioner)
      .step('6', { from: '2025-09-02 09.10', to: '2025-09-02 09.20' }, 'tayang', people.operator, {
        postUrl: [{ platform: 'Instagram', url: post[0][1] }],
      });
    const report = reportOf('Rekap 2025-09', journalOf(item), {
      staff: [...staff, { name: 'Wati', email: second, roles: ['Komisioner'], section: '' }],
    });
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([{ 'Pemberi Persetujuan': 'Wati, Tono' }]);
  });

  it('holds no personal address, wherever one was typed', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30', {
      title: 'Tanya budi.s@gmail.com',
      section: 'humas@contoh.go.id',
    }).publish('2025-09-02 10.00', post, { note: 'lihat sari@contoh.id' });
    const refused = new ItemJournal('002/MEDSOS/IX/2025', '2025-09-02 08.30').end(
      'ditolak',
      '2025-09-02 09.00',
      'tanya a@b.id',
    );
    const report = reportOf('Rekap 2025-09', journalOf(item, refused), {
      staff: [{ name: 'rina@contoh.id', email: people.editor, roles: ['Editor'], section: '' }],
    });
    expect(JSON.stringify(report)).not.toMatch(/@/);
    // Who is not in Petugas is named by the role.
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([
      { Editor: 'Editor', 'Pemberi Persetujuan': 'Komisioner', Operator: 'Operator' },
    ]);
  });

  it('passes on text beginning with "=" as text', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30', { title: '=1+1' });
    const report = reportOf('Rekap 2025-09', journalOf(item.publish('2025-09-02 10.00', post)));
    expect(rowsOf(report, 'Rincian Unggahan')[0]).toMatchObject({ 'Judul Kegiatan/Konten': '=1+1' });
  });

  it('says that a post was taken down since', () => {
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30')
      .publish('2025-09-02 10.00', post)
      .end('diturunkan', '2025-09-04 09.00');
    const report = reportOf('Rekap 2025-09', journalOf(item));
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([{ Keterangan: 'Diturunkan 4 September 2025' }]);
  });

  it('takes no check of the hand-in for an approval', () => {
    const withoutApproval = {
      ...procedure,
      steps: [
        ...procedure.steps.slice(0, 2),
        step('3', 'Sunting', 'Editor', 120, [outcome('selesai', '6', 'draft')]),
        step('6', 'Unggah', 'Operator', 60, [outcome('tayang', 'selesai', 'postUrl')]),
      ],
    };
    const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30').publish('2025-09-02 10.00', post);
    const report = reportOf('Rekap 2025-09', journalOf(item), {
      procedures: [{ version: 1, enactedAt: 0, procedure: withoutApproval }],
    });
    expect(rowsOf(report, 'Rincian Unggahan')).toMatchObject([
      { 'Pemberi Persetujuan': '-', Editor: 'Rina' },
    ]);
  });
});
