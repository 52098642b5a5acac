import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOnTable } from '../../build/sop/reportOnTable';
import { presets } from '../../src/sop/presets';
import { sopColumns } from '../../src/sop/rowsFromCells';

const tsvOf = (key: string): string => {
  const rows = presets.find((preset) => preset.key === key)?.rows ?? [];
  const quoted = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return [
    sopColumns.join('\t'),
    ...rows.map((row) => sopColumns.map((column) => quoted(row[column])).join('\t')),
  ].join('\n');
};

describe('npm run sop -- check', () => {
  it.each(presets.map(({ key }) => key).filter((key) => key !== 'jawa-tengah'))(
    'finds the preset %s sound by its own wording',
    (key) => {
      expect(reportOnTable(key, tsvOf(key)).sound).toBe(true);
    },
  );

  it('asks which roles there are where the wording may be one or two, and takes a line that says so', () => {
    const table = tsvOf('jawa-tengah');
    const asked = reportOnTable('jawa-tengah', table);
    expect(asked.lines[1]).toContain(
      'terbaca "Komisioner Divisi Sosdiklih dan Parmas", yang dapat berarti satu peran',
    );
    const roles = presets.find(({ key }) => key === 'jawa-tengah')?.roles.join('; ');
    expect(reportOnTable('jawa-tengah', `Peran: ${roles}\n${table}`).lines).toContain(
      '8. Konsep (kirim) → Sampaikan (teruskan) → Koreksi I (koreksi) → Koreksi II (koreksi) → Koreksi III (koreksi) → Persetujuan (setuju) → Serahkan (teruskan) → Unggah (tayang) → selesai: 195 menit',
    );
  });

  it('says the flow in sentences', () => {
    expect(reportOnTable('pacitan', tsvOf('pacitan')).lines).toEqual(
      expect.arrayContaining([
        '- Formulir yang masuk memulai Serahkan.',
        '- Tembusan Serahkan: Operator.',
        '- Setelah Periksa: lengkap → Sunting; kurang → kembali ke Pelaksana Kegiatan.',
        '- Setujui cukup diputuskan salah satu dari Komisioner atau Sekretaris.',
        '- Setelah Setujui: setuju → Unggah; perbaiki → kembali ke Sunting; tidak setuju → berakhir ditolak.',
        '- Bila Setujui lewat 1 x 24 jam, berlaku Batal.',
        '- Tiap bulan, triwulan, dan semester: Rekap.',
        '3. Serahkan (kirim) → Periksa (lengkap) → Sunting (selesai) → Setujui (lewat 1 x 24 jam) → Batal (batal) → batal: 300 menit + 1 x 24 jam',
      ]),
    );
  });

  it('draws the flow', () => {
    const picture = reportOnTable('cianjur', tsvOf('cianjur')).lines.find((line) =>
      line.startsWith('flowchart'),
    );
    expect(picture?.split('\n')).toEqual(
      expect.arrayContaining([
        '  langkah2["2. Verifikasi<br>Kasubbag terkait"]',
        '  akhir_arsip(["arsip"])',
        '  langkah2 -->|"tidak perlu"| akhir_arsip',
      ]),
    );
  });

  it('names row, column, what was read and what is expected', () => {
    const broken = tsvOf('pacitan').replace('lengkap → 3', 'lengkap → 33').replace('<120 menit', 'sebentar');
    expect(reportOnTable('pacitan', broken)).toEqual({
      sound: false,
      lines: [
        '2 masalah pada tabel:',
        expect.stringMatching(
          /^- Baris 2 \(Periksa\), kolom Hasil: terbaca "33"; tujuan tidak ada; seharusnya nomor/,
        ),
        expect.stringMatching(
          /^- Baris 3 \(Sunting\), kolom Waktu: terbaca "sebentar"; seharusnya lama waktu/,
        ),
      ],
    });
  });

  it('exits 1 on a faulty table and on a file that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sop-'));
    const sound = join(folder, 'pacitan.tsv');
    const faulty = join(folder, 'faulty.tsv');
    writeFileSync(sound, tsvOf('pacitan'));
    writeFileSync(faulty, tsvOf('pacitan').replace('→ 7', '→ 77'));
    const run = (file: string) =>
      spawnSync('node_modules/.bin/tsx', ['build/sop.ts', 'check', file], { encoding: 'utf8' });
    expect(
      execFileSync('node_modules/.bin/tsx', ['build/sop.ts', 'check', sound], { encoding: 'utf8' }),
    ).toContain('390 menit');
    expect(run(faulty)).toMatchObject({ status: 1, stderr: expect.stringContaining('terbaca "77"') });
    expect(run(join(folder, 'none.tsv'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('tidak dapat dibaca'),
    });
  });
});
