import { attention, good, type Check } from '../check';

export const filters: Check = {
  title: 'Filter',
  find({ tabs }) {
    const filtered = tabs.filter(({ isFiltered }) => isFiltered).map(({ shownTitle }) => shownTitle ?? '');
    if (filtered.length === 0) return good('Tidak ada filter yang menyembunyikan baris bagi semua orang.');
    return attention(
      `Filter masih aktif di tab ${filtered.join(', ')}; sebagian baris mungkin tidak tampak bagi semua orang. Pencatatan tetap berjalan.`,
      'Pilih Data, Hapus filter. Untuk menyaring bagi diri sendiri, gunakan Tampilan filter.',
    );
  },
};
