/** What the cell above Register says by its own formula when no script runs any more. */
export const alarmWords = 'Pemeriksaan otomatis berhenti: buka menu Publikasi, Pengaturan, Kesehatan sistem.';
