/** What people hand in with an outcome: made from what the page asks for, so that any table can be run. */
import type { Chance } from './chance';
import { zoneOffset } from './officeHours';

/** What the page shows of a task; written down anew here because the demo knows the product only from outside. */
export interface Task {
  number: string;
  version: number;
  title: string;
  platforms: readonly string[];
  step: { name: string; description: string; round: number; limitAt: number | null };
  outcomes: readonly Outcome[];
}

export interface Outcome {
  name: string;
  requires: readonly { anyOf: readonly string[]; atLeast: number }[];
  next: { step: string } | { end: string };
}

export type Evidence = Record<string, unknown>;

export interface Giver {
  chance: Chance;
  now: number;
  /** Addresses of officers who may be named. */
  officers: readonly string[];
}

export function evidenceFor(giver: Giver, task: Task, { requires }: Outcome): Evidence {
  const given: Evidence = {};
  for (const { anyOf, atLeast } of requires) {
    const kind = giver.chance.pick(anyOf);
    given[kind] = makers[kind]?.(giver, task, atLeast) ?? sentence(giver, task);
  }
  return given;
}

type Maker = (giver: Giver, task: Task, atLeast: number) => unknown;

const word = ({ chance }: Giver, length = 12): string =>
  Array.from({ length }, () =>
    chance.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789']),
  ).join('');
const digits = ({ chance }: Giver, length: number): string =>
  Array.from({ length }, (_, at) => chance.between(at === 0 ? 1 : 0, 9)).join('');

const file: Maker = (giver) => `https://drive.google.com/file/d/1${word(giver, 24)}/view`;
const files: Maker = (giver, task, atLeast) =>
  Array.from({ length: atLeast + giver.chance.between(0, 2) }, () => file(giver, task, 1)).join('\n');

const sentences = [
  'Mohon disesuaikan dengan pedoman identitas visual dan dicek ulang ejaannya.',
  'Nama narasumber dan jumlah peserta belum tertulis; mohon dilengkapi.',
  'Sudah sesuai. Terima kasih kepada tim atas kerja cepatnya 🙏',
  'Foto kedua buram, mohon diganti.\nKeterangan foto ditambah lokasi kegiatan.',
  '=CATATAN: takarir terlalu panjang <b>mohon diringkas</b>',
  'Perhatikan penulisan "Pemilu" dan tanggal kegiatan.',
];
const sentence = ({ chance }: Giver, { title }: Task): string =>
  `${chance.pick(sentences)} (${title.slice(0, 60)})`;

const makers: Readonly<Record<string, Maker>> = {
  photo: files,
  video: files,
  documentation: files,
  material: files,
  screenshot: files,
  draft: file,
  archiveFolder: (giver) => `https://drive.google.com/drive/folders/1${word(giver, 24)}`,
  officialMemo: (giver) => `${digits(giver, 3)}/HM.02-ND/3501/2025`,
  source: () => 'Peraturan KPU Nomor 1 Tahun 2025',
  assignee: ({ chance, officers }) => chance.pick(officers),
  publishOn: ({ chance, now }) =>
    new Date(now + zoneOffset + chance.between(1, 5) * 86_400_000).toISOString().slice(0, 10),
  postUrl: (giver, { platforms }) => {
    const used = giver.chance
      .shuffled(platforms)
      .slice(0, giver.chance.between(1, Math.min(3, platforms.length)));
    return used.map((platform) => ({ platform, url: postOn(giver, platform) }));
  },
};

function postOn(giver: Giver, platform: string): string {
  const make = posts[platform.trim().toLowerCase()];
  return make?.(giver) ?? `https://kab-contoh.kpu.go.id/blog/read/${digits(giver, 6)}_${word(giver)}`;
}

const posts: Readonly<Record<string, (giver: Giver) => string>> = {
  instagram: (giver) => `https://www.instagram.com/p/${word(giver, 11)}/?igsh=${word(giver, 8)}`,
  facebook: (giver) => `https://www.facebook.com/kpukab/posts/${digits(giver, 15)}`,
  x: (giver) => `https://x.com/kpu_kab/status/${digits(giver, 19)}`,
  tiktok: (giver) => `https://www.tiktok.com/@kpukab/video/${digits(giver, 19)}`,
  youtube: (giver) => `https://youtu.be/${word(giver, 11)}`,
  threads: (giver) => `https://www.threads.net/@kpukab/post/${word(giver, 11)}`,
};
