import { readFlags, refuse } from './readFlags';

/** Flags of `npm start -- …`. */
export interface StartFlags {
  fresh: boolean;
  /** Name of a preset, or a file with an SOP table. */
  sop: string | null;
  port: number;
  /** Folder that keeps the office between starts. */
  data: string;
}

export const startUsage = `Pemakaian: npm start -- [--fresh] [--sop NAMA|BERKAS] [--port N] [--data FOLDER]
  --fresh        mulai dari awal; data kantor lokal yang tersimpan dihapus
  --sop NAMA     preset tabel SOP (bawaan: pacitan), atau berkas TSV berisi tabel SOP;
                 preset: pacitan, pasaman, jawa-tengah, cianjur-medsos, cianjur-website, cianjur, pulang-pisau
  --port N       porta pada 127.0.0.1 (bawaan: 4173)
  --data FOLDER  tempat menyimpan kantor lokal (bawaan: .local)`;

export function readStartFlags(): StartFlags {
  const flags = readFlags(
    {
      fresh: { type: 'boolean', default: false },
      sop: { type: 'string' },
      port: { type: 'string', default: '4173' },
      data: { type: 'string', default: '.local' },
    },
    startUsage,
    (said) => `Pilihan tidak dikenal, atau nilainya belum tepat: ${/'([^' ]*)/.exec(said)?.[1] ?? ''}`,
  );
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    refuse(`--port memerlukan bilangan 0 s.d. 65535, bukan "${flags.port}".`, startUsage);
  return { ...flags, sop: flags.sop ?? null, port };
}

/** A problem at start that the user can fix: only its sentence is printed. */
export class StartProblem extends Error {}
