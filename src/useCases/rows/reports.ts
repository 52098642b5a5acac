/** `Insight`, `Catatan Laporan` and the letterhead lines of `Pengaturan`: what people type once for every report. */
import type { InsightRow, ReportNote, ReportSettings, Signatory } from '../../recap/recapInput';
import { tabs } from '../../sheetLayout';
import { at, columnsOf, text, type Row } from './cells';
import { splitList, type SettingsReading } from './settings';

export function readInsights(rows: readonly Row[]): InsightRow[] {
  const columns = columnsOf(rows[tabs.insight.headingRow]);
  return rows.slice(tabs.insight.headingRow + 1).flatMap((row) => {
    const word = (heading: string) => text(at(row, columns, heading));
    const count = (heading: string) => {
      const typed = at(row, columns, heading);
      if (typeof typed === 'number') return typed;
      const digits = text(typed).replace(/\./g, '');
      return /^\d+$/.test(digits) ? Number(digits) : null;
    };
    if (!word('Periode') || !word('Platform')) return [];
    return [
      {
        period: word('Periode'),
        platform: word('Platform'),
        account: word('Nama Akun'),
        followers: count('Jumlah Pengikut'),
        views: count('Tayangan'),
        reach: count('Jangkauan'),
        likes: count('Suka'),
        comments: count('Komentar'),
        shares: count('Dibagikan'),
        saves: count('Disimpan'),
      },
    ];
  });
}

export function readReportNotes(rows: readonly Row[]): ReportNote[] {
  const columns = columnsOf(rows[tabs.reportNotes.headingRow]);
  return rows.slice(tabs.reportNotes.headingRow + 1).flatMap((row) => {
    const [period, part, content] = ['Periode', 'Bagian', 'Isi'].map((heading) =>
      text(at(row, columns, heading)),
    );
    return period && content ? [{ period, part: part ?? '', text: content }] : [];
  });
}

export function reportSettings({ settings, value }: SettingsReading): ReportSettings {
  const { officeName, zoneName, standardClock, platforms, sections, contentTypes } = settings;
  const signatory = (who: string): Signatory => ({
    position: splitList(value(`${who}: jabatan`)),
    name: value(`${who}: nama`),
    employeeNumber: value(`${who}: NIP`),
  });
  return {
    ...{ officeName, zoneName, standardClock, platforms, sections, contentTypes },
    letterhead: ['Kop baris 1', 'Kop baris 2', 'Kop baris 3'].map(value),
    city: value('Kota'),
    accounts: Object.fromEntries(
      splitList(value('Akun')).map((pair) => pair.split('=').map((part) => part.trim())),
    ) as Record<string, string>,
    signatories: [signatory('Mengetahui'), signatory('Penyusun')],
  };
}
