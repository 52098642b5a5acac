import { attention, good, type Check } from '../check';

export const merges: Check = {
  title: 'Sel gabungan',
  find({ tabs }) {
    const merged = tabs
      .filter(({ mergedRanges }) => mergedRanges > 0)
      .map(({ shownTitle }) => shownTitle ?? '');
    if (merged.length === 0) return good('Tidak ada sel gabungan pada tab yang diisi sistem.');
    return attention(
      `Ada sel gabungan di tab ${merged.join(', ')}; isi di balik sel gabungan tidak tampak, dan baris tidak dapat diurutkan.`,
      'Pilih tab tersebut, tekan Ctrl+A, lalu pilih Format, Gabungkan sel, Pisahkan. Isi tab Register dituliskan kembali oleh pemeriksaan otomatis.',
    );
  },
};
