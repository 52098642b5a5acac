import { buildControlSheet } from '../../../src/recap/papers/controlSheet';
import { given, itemOf, number, story, type Past } from '../../workflow/deciderSpec';
import * as p from '../../workflow/pacitan';

const sheetOf = (past: Past, office = p.office) =>
  buildControlSheet(office, past, p.wib('2025-09-03 08.00'))!;
const stopsOf = (past: Past, office = p.office) => sheetOf(past, office).stops;

describe('a straight way', () => {
  const sheet = sheetOf(p.upTo('shared'));

  it('tells the item, the SOP and its version, and how it ended', () => {
    expect(sheet).toMatchObject({
      office: 'KPU Kabupaten Contoh',
      number,
      title: 'Rapat Koordinasi',
      material: ['https://drive.google.com/file/d/1', 'Rapat koordinasi telah selesai.'],
      printedAt: 'Rabu, 3 September 2025 pukul 08.00 WIB',
    });
    expect(Object.fromEntries(sheet.particulars)).toMatchObject({
      Dasar: expect.stringMatching(/^SOP Nomor 3 Tahun 2025, Publikasi Kegiatan .* \(versi 1\)$/),
      Pengusul: 'Rina',
      Diajukan: 'Senin, 1 September 2025 pukul 08.00 WIB',
      Keadaan: 'Selesai, Senin, 1 September 2025 pukul 10.10 WIB',
    });
  });

  it('tells each step with its people, times, working time, verdict and evidence', () => {
    expect(sheet.stops.map(({ step, people, worked, verdict }) => [step, people, worked, verdict])).toEqual([
      ['1. Serahkan', 'Rina', '30 menit kerja', 'Tepat waktu'],
      ['2. Periksa', 'Sari', '10 menit kerja', 'Tepat waktu'],
      ['3. Sunting', 'Edo', '50 menit kerja', 'Tepat waktu'],
      ['4. Setujui', 'Kamal', '30 menit kerja', 'Tepat waktu'],
      ['6. Unggah', 'Oka', '30 menit kerja', 'Tepat waktu'],
      ['7. Bagikan', 'Oka', '10 menit kerja', 'Tepat waktu'],
    ]);
    expect(sheet.stops[2]!.evidence).toEqual([
      { label: 'Tautan konsep', lines: ['https://drive.google.com/file/d/2'] },
      { label: 'Caption (takarir)', lines: ['Takarir akhir'] },
    ]);
    expect(sheet.stops[4]!.evidence).toEqual([
      { label: 'Instagram', lines: ['https://www.instagram.com/p/Cabcdef1234/'] },
    ]);
  });
});

it('shows a question, its answer and the round after it', () => {
  const asked = story(
    p.office,
    [p.registerAnswer(p.wib('2025-09-01 08.00')), { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' }],
    [
      p.finish('kurang', { note: 'Hubungi sari@kpu.test: foto buram' }),
      { by: p.sari, at: p.wib('2025-09-01 08.40') },
    ],
  );
  expect(stopsOf(asked).map(({ step, outcome, to }) => [step, outcome, to])).toEqual([
    ['1. Serahkan', 'kirim', 'Senin, 1 September 2025 pukul 08.00 WIB'],
    ['2. Periksa', 'kurang', 'Senin, 1 September 2025 pukul 08.40 WIB'],
    ['1. Serahkan (putaran ke-2)', '-', 'sedang berjalan'],
  ]);
  expect(stopsOf(asked)[1]!.evidence).toEqual([
    { label: 'Catatan', lines: ['Hubungi (surel tidak ditampilkan): foto buram'] },
  ]);
});

it('shows who agreed before it was enough, and a step its limit took away', () => {
  const office = p.officeOf({ procedure: p.procedure({ 4: { Pelaksana: 'Komisioner (semua)' } }) });
  const edited = p.upTo('edited', office);
  const voted = given(office, edited).when(p.finish('setuju')(itemOf(edited)!), {
    by: p.kamal,
    at: p.wib('2025-09-01 09.20'),
  }).past;
  const { past } = given(office, voted).when(p.letTimePass, { by: '', at: p.wib('2025-09-02 09.05') });
  const [, , , approval, cancelled] = stopsOf(past, office);
  expect(approval).toMatchObject({
    people: '-',
    outcome: 'tidak diselesaikan',
    verdict: 'Terlambat',
    evidence: [{ label: 'Suara sebelumnya', lines: ['Kamal: setuju'] }],
  });
  expect(cancelled).toMatchObject({ step: '5. Batal', outcome: 'batal' });
  expect(Object.fromEntries(sheetOf(past, office).particulars).Keadaan).toMatch(
    /^Dibatalkan, Selasa, 2 September/,
  );
});

it('keeps a link whole in which an account is named, and prints no address', () => {
  const url = 'https://www.tiktok.com/@kpu.pacitan/video/7123456789012345678';
  const approved = p.upTo('approved');
  const { past } = given(p.office, approved).when(
    p.finish('tayang', { postUrl: [{ platform: 'TikTok', url }] })(itemOf(approved)!),
    { by: p.oka, at: p.wib('2025-09-01 10.00') },
  );
  const nameless = p.officeOf({ staff: p.staff.map((one) => ({ ...one, name: '' })) });
  expect(stopsOf(past, nameless)[4]!.evidence).toEqual([{ label: 'TikTok', lines: [url] }]);
  expect(JSON.stringify(sheetOf(past, nameless))).not.toContain('@kpu.test');
});

it('is none of what was never registered', () => {
  expect(buildControlSheet(p.office, [], 0)).toBeNull();
});

it('tells who took whose place, and why', () => {
  const accepted = p.upTo('accepted');
  const toOka = { type: 'HandOverStep', version: null, from: p.edo, to: p.oka, note: 'Dinas luar' } as const;
  const handedOver = given(p.office, accepted).when(toOka, { by: p.edo, at: p.wib('2025-09-01 08.20') }).past;
  const { past } = given(p.office, handedOver).when(p.finish('selesai', p.concept)(itemOf(handedOver)!), {
    by: p.oka,
    at: p.wib('2025-09-01 09.00'),
  });
  const [, , edited] = stopsOf(past);
  expect(edited).toMatchObject({ step: '3. Sunting', people: 'Oka' });
  expect(edited!.evidence[0]).toEqual({ label: 'Dialihkan', lines: ['Edo kepada Oka', 'Dinas luar'] });
});
