/** What *Siapkan lembar kerja* says when it is done. */

interface SetUpOutcome {
  madeTabs: readonly string[];
  enacted: readonly string[];
  form: { made: boolean; formUrl: string };
  /** Null where they belong to another account. */
  triggers: readonly string[] | null;
  hasWebApp: boolean;
}

const triggerSentence = (made: SetUpOutcome['triggers']): string => {
  if (made === null)
    return 'Pemicu dan pengiriman surel tetap pada akun pengelola yang pertama kali menyiapkan.';
  return made.length > 0 ? `Pemicu dipasang: ${made.join(', ')}.` : 'Semua pemicu sudah terpasang.';
};

export const setUpWords = {
  unreadable: 'Isian tidak dapat dibaca. Periksa tanggal dan alamat formulirnya, lalu ulangi.',
  unknownPreset: 'Tabel SOP yang dipilih tidak dikenal. Pilih salah satu dari daftar, lalu ulangi.',
  formClosed:
    'Formulir pada alamat itu tidak dapat dibuka oleh akun ini. Mohon pemilik formulir menambahkan akun ini sebagai editor, atau kosongkan alamatnya agar formulir baru dibuat, lalu ulangi.',
  copied:
    'Lembar kerja ini salinan. Yang berlaku tetap lembar kerja asli; di sini tidak ada yang dicatat dan tidak ada surel yang dikirim. Untuk kantor lain atau permulaan baru, jalankan menu ini pada lembar kerja kosong.',
  busy: 'Lembar kerja atau layanan Google sedang sibuk. Mohon mencoba kembali satu menit lagi.',
  formTitle: (office: string) => `Penyerahan Bahan Konten ${office}`,
  result: ({ madeTabs, enacted, form, triggers, hasWebApp }: SetUpOutcome) => ({
    done: [
      madeTabs.length > 0 ? `Tab dibuat: ${madeTabs.join(', ')}.` : 'Semua tab sudah ada dan diperiksa.',
      enacted.length > 0
        ? `Tabel SOP diberlakukan: ${enacted.join(', ')} (versi 1).`
        : 'Tabel SOP yang berlaku tidak diubah.',
      form.made ? `Formulir dibuat: ${form.formUrl}` : `Formulir yang ada digunakan: ${form.formUrl}`,
      triggerSentence(triggers),
    ],
    next: [
      'Isi tab Petugas: nama, surel, peran, dan subbagian setiap petugas.',
      'Periksa tab Pengaturan, terutama surel pengelola dan penanda tangan rekap.',
      ...(form.made
        ? [
            'Bila bahan hendak diunggah langsung, tambahkan pertanyaan unggah berkas pada formulir dengan tangan.',
          ]
        : []),
      ...(hasWebApp
        ? []
        : [
            'Terapkan aplikasi web (Deploy), lalu tempelkan alamatnya pada baris “Alamat aplikasi web” di tab Pengaturan, agar tombol pada surel dapat dibuka dari ponsel tanpa masuk ke akun Google.',
          ]),
    ],
  }),
} as const;
