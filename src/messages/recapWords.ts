/** What is said about a recap's tab. */

/** Google allows 100 characters. */
export const copyTitle = (title: string, moment: string): string =>
  `${title.slice(0, 40)} (salinan ${moment})`.slice(0, 100);

interface Made {
  title: string;
  provisional: boolean;
  changed: readonly string[];
  copy: string | null;
}

const named = 12;

/** The folder on Drive. */
export const archiveFolder = 'Arsip Rekap Publikasi';

export const recapBuilt = ({ title, provisional, changed, copy }: Made): string =>
  [
    `Rekap telah tersusun di tab “${title}”.`,
    ...(provisional
      ? []
      : [`PDF-nya menyusul dalam beberapa menit di folder “${archiveFolder}” pada Google Drive.`]),
    ...(copy ? [keptWords(changed, copy)] : []),
  ].join(' ');

/** Which cells were written anew, and where they can still be read. */
export const keptWords = (changed: readonly string[], copy: string): string => {
  const more = changed.length > named ? ` dan ${changed.length - named} sel lain` : '';
  return `Perubahan pada ${changed.slice(0, named).join(', ')}${more} tidak ikut disusun ulang; isinya tersimpan di tab “${copy}”.`;
};
