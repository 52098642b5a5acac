/** `Insight`, `Catatan Laporan` and the letterhead lines of `Pengaturan`: what people type once for every report. */
import type { InsightRow, ReportNote, ReportSettings, Signatory } from '../../recap/recapInput';
import { tabs } from '../../sheetLayout';
import type { Cell, PaperSize } from '../../ports';
import { at, columnsOf, text, type Row } from './cells';
import { readDate } from '../../time/typedDates';
import {
  paperLabel,
  recapRecipientsLabel,
  splitAddresses,
  splitList,
  type SettingsReading,
} from './settings';

/** Sheets makes a date of `2025-09` and of `September 2025` as they are typed, and a number of a year. */
function periodIn(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return text(cell);
  return cell < 10_000 ? `Tahun ${cell}` : (readDate(cell)?.slice(0, 7) ?? '');
}

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
    const period = periodIn(at(row, columns, 'Periode'));
    if (!period || !word('Platform')) return [];
    return [
      {
        period,
        platform: word('Platform'),
        url: word('Tautan'),
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
    const period = periodIn(at(row, columns, 'Periode'));
    const [part = '', content = ''] = ['Bagian', 'Isi'].map((heading) => text(at(row, columns, heading)));
    return period && content ? [{ period, part, text: content }] : [];
  });
}

/** Who is told of a recap: those named for it, else whoever keeps the workbook. */
export function recapRecipients({ settings, value }: SettingsReading): readonly string[] {
  const named = splitAddresses(value(recapRecipientsLabel));
  return named.length > 0 ? named : settings.stewardEmails;
}

export const paperSize = ({ value }: SettingsReading): PaperSize =>
  value(paperLabel).toUpperCase() === 'F4' ? 'F4' : 'A4';

export function reportSettings({ settings, value }: SettingsReading): ReportSettings {
  const { officeName, zoneName, standardClock, platforms, sections, contentTypes } = settings;
  const signatory = (who: string): Signatory => ({
    position: splitList(value(`${who}: jabatan`)),
    name: value(`${who}: nama`),
    employeeNumber: value(`${who}: NIP`),
  });
  return {
    officeName,
    zoneName,
    standardClock,
    platforms,
    sections,
    contentTypes,
    letterhead: ['Kop baris 1', 'Kop baris 2', 'Kop baris 3'].map(value),
    city: value('Kota'),
    accounts: Object.fromEntries(
      splitList(value('Akun')).map((pair) => pair.split('=').map((part) => part.trim())),
    ) as Record<string, string>,
    targets: splitList(value('Target')),
    signatories: [signatory('Mengetahui'), signatory('Penyusun')],
  };
}
