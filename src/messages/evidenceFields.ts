/** How a person is asked for each kind of evidence. The word itself is the one the SOP table uses. */
import { evidenceLabel } from '../sop/evidence';
import type { EvidenceKind, EvidenceRequirement } from '../sop/model';
import { capitalised } from './peoplesText';

/** `links`: one per line. `posts`: one address per platform. */
type EvidenceInput = 'links' | 'link' | 'posts' | 'longText' | 'line' | 'date' | 'officer';

export interface EvidenceField {
  label: string;
  help: string;
  input: EvidenceInput;
}

const severalLinks = 'Tautan berkas yang dapat dibuka petugas; satu tautan per baris.';

const asked: Record<EvidenceKind, Omit<EvidenceField, 'label'>> = {
  photo: { help: severalLinks, input: 'links' },
  video: { help: severalLinks, input: 'links' },
  documentation: { help: severalLinks, input: 'links' },
  material: { help: severalLinks, input: 'links' },
  caption: { help: 'Teks seperti yang akan tampil pada unggahan.', input: 'longText' },
  narrative: { help: 'Naskah berita lengkap.', input: 'longText' },
  draft: {
    help: 'Tautan konsep, misalnya di Google Drive. Pastikan dapat dibuka oleh yang memeriksa.',
    input: 'link',
  },
  postUrl: { help: 'Salin tautan setiap unggahan. Kosongkan platform yang tidak dipakai.', input: 'posts' },
  screenshot: { help: 'Tautan gambar tangkapan layar; satu tautan per baris.', input: 'links' },
  note: { help: 'Tuliskan dengan jelas; penerima langkah berikutnya membacanya.', input: 'longText' },
  writtenResponse: { help: 'Tanggapan ini dicatat dalam register.', input: 'longText' },
  disposition: { help: 'Isi atau nomor disposisi, atau tautannya.', input: 'longText' },
  officialMemo: { help: 'Nomor nota dinas, atau tautannya.', input: 'line' },
  archiveFolder: { help: 'Tautan atau nama folder tempat berkas disimpan.', input: 'line' },
  source: { help: 'Misalnya nomor dan judul peraturan.', input: 'line' },
  assignee: { help: 'Surel petugas yang ditunjuk, seperti tertulis di tab Petugas.', input: 'officer' },
  publishOn: { help: 'Tanggal konten diharapkan tayang.', input: 'date' },
};

/** What our pages call differently from the table, for people who did not write it. */
const plainer: Partial<Record<EvidenceKind, string>> = {
  caption: 'Caption (takarir)',
  draft: 'Tautan konsep',
  postUrl: 'Tautan unggahan',
  photo: 'Tautan foto',
  video: 'Tautan video',
  documentation: 'Tautan dokumentasi',
  material: 'Tautan bahan',
  screenshot: 'Tautan tangkapan layar',
};

export const isEvidenceKind = (word: string): word is EvidenceKind =>
  Object.prototype.hasOwnProperty.call(asked, word);

export const evidenceField = (kind: EvidenceKind): EvidenceField => ({
  label: plainer[kind] ?? capitalised(evidenceLabel(kind)),
  ...asked[kind],
});

const uncapitalised = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const enumerated = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} atau ${words[words.length - 1]!}`;

/** `Tautan foto atau tautan video, minimal 4`: for what is still missing. */
export const requirementWords = ({ anyOf, atLeast }: EvidenceRequirement): string => {
  const labels = anyOf.map((kind) => evidenceField(kind).label);
  const words = enumerated(labels.map((label, index) => (index === 0 ? label : uncapitalised(label))));
  return words + (atLeast > 1 ? `, minimal ${atLeast}` : '');
};
