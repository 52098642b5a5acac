/** What `npm start -- …` may be told. */
export interface StartFlags {
  fresh: boolean;
  /** Name of a preset, or a file with an SOP table. */
  sop: string | null;
  port: number;
  /** Where the office is kept between starts. */
  data: string;
}

export const startUsage = `Pemakaian: npm start -- [--fresh] [--sop NAMA|BERKAS] [--port N] [--data FOLDER]
  --fresh        mulai dari awal; data kantor lokal yang tersimpan dihapus
  --sop NAMA     preset tabel SOP (bawaan: pacitan), atau berkas TSV berisi tabel SOP;
                 preset: pacitan, pasaman, jawa-tengah, cianjur-medsos, cianjur-website, cianjur, pulang-pisau
  --port N       porta pada 127.0.0.1 (bawaan: 4173)
  --data FOLDER  tempat menyimpan kantor lokal (bawaan: .local)`;

export function readStartFlags(words: readonly string[]): StartFlags | { problem: string } {
  const flags: StartFlags = { fresh: false, sop: null, port: 4173, data: '.local' };
  for (let at = 0; at < words.length; at += 1) {
    const [name, inline] = splitWord(words[at] ?? '');
    if (name === '--fresh') {
      flags.fresh = true;
      continue;
    }
    if (name !== '--sop' && name !== '--port' && name !== '--data')
      return { problem: `Pilihan tidak dikenal: ${name}` };
    const value = inline ?? words[(at += 1)];
    if (!value) return { problem: `${name} memerlukan nilai.` };
    if (name !== '--port') {
      flags[name === '--sop' ? 'sop' : 'data'] = value;
      continue;
    }
    const port = Number(value);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return { problem: `--port memerlukan bilangan 0 s.d. 65535, bukan "${value}".` };
    }
    flags.port = port;
  }
  return flags;
}

function splitWord(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** What keeps the office from opening and the person can mend: the sentence alone is shown. */
export class StartProblem extends Error {}
