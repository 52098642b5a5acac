import { buildOpenItems } from '../../../src/recap/papers/openItems';
import type { Office } from '../../../src/workflow/model';
import { given, itemOf, story, type Past } from '../../workflow/deciderSpec';
import * as p from '../../workflow/pacitan';
import { rowsOf, sectionOf } from '../office';

const listed = (now: string, pasts: readonly Past[], office: Office = p.office) => {
  const items = pasts.map((past, index) => ({ ...itemOf(past)!, number: `00${index + 1}/MEDSOS/IX/2025` }));
  return buildOpenItems(office, items, p.wib(now));
};
const rowsAt = (now: string, ...pasts: Past[]) => rowsOf(listed(now, pasts), 'Bahan yang Sedang Berjalan');
const handedIn = (at: string, changes: Partial<typeof p.fields> = {}) =>
  story(p.office, [p.registerAnswer(p.wib(at), changes), { by: p.rina, at: p.wib(at), via: 'form' }]);

describe('what is under way', () => {
  it('is told with its step, since when, until when, and whom it waits for', () => {
    expect(rowsAt('2025-09-01 09.10', p.upTo('edited'))).toEqual([
      {
        'No.': 1,
        'Nomor Register': '001/MEDSOS/IX/2025',
        Judul: 'Rapat Koordinasi',
        'Subbagian Pengusul': 'Teknis',
        Tahap: 'Setujui',
        Pelaksana: 'Komisioner atau Sekretaris',
        Menunggu: 'Kamal, Kirana, Tuti',
        Sejak: p.wib('2025-09-01 09.00'),
        'Batas Waktu': p.wib('2025-09-01 10.00'),
        'Sisa Waktu': '50 menit lagi',
      },
    ]);
  });

  it('stands with the most urgent first, and what is late by how much', () => {
    const rows = rowsAt(
      '2025-09-02 08.00',
      handedIn('2025-09-02 07.45'),
      p.upTo('accepted'),
      p.upTo('edited'),
    );
    expect(rows.map((row) => [row.Tahap, row['Sisa Waktu']])).toEqual([
      ['Setujui', 'terlambat 22 jam'],
      ['Sunting', 'terlambat 21 jam 50 menit'],
      ['Periksa', '45 menit lagi'],
    ]);
    expect(listed('2025-09-02 08.00', [p.upTo('edited')]).particulars).toContainEqual([
      ...['Jumlah', '1 bahan, 1 di antaranya melewati batas waktu'],
    ]);
  });

  it('is nothing that has ended', () => {
    const report = listed('2025-09-02 08.00', [p.upTo('shared')]);
    const table = sectionOf(report, 'Bahan yang Sedang Berjalan');
    expect(table.rows).toEqual([]);
    expect(table.emptyText).toMatch(/Tidak ada bahan yang sedang berjalan\./);
  });
});

describe('whom it waits for', () => {
  it('is the submitter after a question, and where something is lacking', () => {
    const asked = given(p.office, handedIn('2025-09-01 08.00')).when(
      p.finish('kurang', { note: 'Foto?' })(itemOf(handedIn('2025-09-01 08.00'))!),
      { by: p.sari, at: p.wib('2025-09-01 08.20') },
    ).past;
    const lacking = given(p.office).when(
      p.registerAnswer(p.wib('2025-09-01 08.00'), { materialUrls: [] }, [
        { code: 'MaterialMissing', detail: '' },
      ]),
      { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' },
    ).past;
    expect(rowsAt('2025-09-01 09.00', asked)).toMatchObject([
      { Menunggu: 'Jawaban pengusul', 'Batas Waktu': '-', 'Sisa Waktu': '-' },
    ]);
    expect(rowsAt('2025-09-01 09.00', lacking)).toMatchObject([
      { Menunggu: 'Pengusul, untuk melengkapi bahan' },
    ]);
  });

  it('are those who have not agreed yet, where several must', () => {
    const office = p.officeOf({ procedure: p.procedure({ 4: { Pelaksana: 'Komisioner (semua)' } }) });
    const edited = p.upTo('edited', office);
    const voted = given(office, edited).when(p.finish('setuju')(itemOf(edited)!), {
      by: p.kamal,
      at: p.wib('2025-09-01 09.20'),
    }).past;
    expect(rowsOf(listed('2025-09-01 09.30', [voted], office), 'Bahan yang Sedang Berjalan')).toMatchObject([
      { Menunggu: 'Kirana' },
    ]);
  });

  it('is the day it was wished for, or an officer who is not there', () => {
    const onDate = p.officeOf({ procedure: p.procedure({ 6: { Kapan: 'pada tanggal tayang' } }) });
    const waiting = story(
      onDate,
      [
        () => p.registerAnswer(p.wib('2025-09-01 08.00'), { publishOn: '2025-09-10' }),
        { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' },
      ],
      [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-01 08.10') }],
      [p.finish('selesai', p.concept), { by: p.edo, at: p.wib('2025-09-01 09.00') }],
      [p.finish('setuju'), { by: p.kamal, at: p.wib('2025-09-01 09.30') }],
    );
    expect(rowsOf(listed('2025-09-02 08.00', [waiting], onDate), 'Bahan yang Sedang Berjalan')).toMatchObject(
      [{ Tahap: 'Unggah', Menunggu: 'Tanggal tayang, 10 September 2025' }],
    );
    const alone = p.officeOf({ staff: p.staff.filter(({ roles }) => !roles.includes('Editor')) });
    const lost = given(alone, p.upTo('accepted')).when(p.letTimePass, {
      by: '',
      at: p.wib('2025-09-01 08.15'),
    });
    expect(
      rowsOf(listed('2025-09-01 09.00', [lost.past], alone), 'Bahan yang Sedang Berjalan'),
    ).toMatchObject([{ Menunggu: 'Belum ada petugas Editor' }]);
  });

  it('is never an address', () => {
    const nameless = p.officeOf({ staff: p.staff.map((one) => ({ ...one, name: '' })) });
    const printed = JSON.stringify(
      listed(
        '2025-09-01 09.00',
        [handedIn('2025-09-01 08.00', { title: 'Kirim ke rina@kpu.test' })],
        nameless,
      ),
    );
    expect(printed).not.toContain('@');
    expect(printed).toContain('Subbag Parmas SDM');
  });
});
