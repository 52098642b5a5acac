import { broken, good, type Check } from '../check';

/** Tabs are known by their ids: a new title is an office's own business, a missing tab or heading is not. */
export const columns: Check = {
  title: 'Tab dan kolom',
  find({ tabs }) {
    const gone = tabs.filter(({ shownTitle }) => shownTitle === null);
    const lacking = tabs.filter(
      ({ missingHeadings, shownTitle }) => shownTitle && missingHeadings.length > 0,
    );
    const renamed = tabs.filter(({ title, shownTitle }) => shownTitle !== null && shownTitle !== title);
    const said = [
      ...gone.map(({ title }) => `Tab ${title} tidak ditemukan.`),
      ...lacking.map(
        ({ shownTitle, missingHeadings }) =>
          `Tab ${shownTitle ?? ''} tidak lagi memuat kolom ${missingHeadings.join(', ')}.`,
      ),
      ...renamed.map(
        ({ title, shownTitle }) => `Tab ${title} kini bernama ${shownTitle ?? ''} dan tetap dikenali.`,
      ),
    ].join(' ');
    if (gone.length + lacking.length === 0) return good(said || 'Semua tab dan judul kolom ada.');
    return broken(
      said,
      'Batalkan penghapusan (Ctrl+Z) atau pulihkan melalui Riwayat versi pada menu File; bila judul kolom hanya diubah, tuliskan kembali judul semula. Tab yang hilang juga dibuat kembali oleh menu Siapkan lembar kerja….',
    );
  },
};
