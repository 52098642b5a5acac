/** What is under way, for the weekly meeting: most urgent first. */
import { dayAndTime, duration, longDate, type OfficeZone } from '../../messages/dates';
import type { Step } from '../../sop/model';
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import type { CurrentStep, Instant, Item, Office } from '../../workflow/model';
import { assigneesOf, sameAddress } from '../../workflow/people/people';
import { isHolding, isOfRole } from '../../workflow/intake/problems';
import { none, numbered, orNone, ordinal } from '../sections/cells';
import { namesIn, performersOf, withoutAddresses } from '../sections/people';
import type { Report, ReportTab, Table, Value } from '../reportModel';

export const openItemsTab: ReportTab = { sheetId: 3612, title: 'Sedang Berjalan' };

interface Waiting {
  item: Item;
  current: CurrentStep;
  step: Step;
  /** When it turns late or is taken away, whichever comes first; null where nothing hurries it. */
  dueAt: Instant | null;
}

export function buildOpenItems(office: Office, items: readonly Item[], now: Instant): Report {
  const zone = zoneOf(office);
  const waiting = items.flatMap((item) => waitingOf(office, item) ?? []).sort(moreUrgent);
  const late = waiting.filter(({ dueAt }) => dueAt !== null && dueAt < now).length;
  return {
    tab: openItemsTab,
    provisional: true,
    utcOffsetHours: zone.utcOffsetHours,
    letterhead: [],
    titles: ['BAHAN KONTEN SEDANG BERJALAN'],
    particulars: [
      ['Keadaan', dayAndTime(now, zone)],
      ['Jumlah', `${waiting.length} bahan${late > 0 ? `, ${late} di antaranya melewati batas waktu` : ''}`],
    ],
    remarks: [],
    sections: [{ mark: 'A', ...tableOf(office, waiting, now) }],
    keyFigures: [],
    signatures: [],
    madeAt: now,
  };
}

const zoneOf = ({ settings, calendar }: Office): OfficeZone => ({
  zoneName: settings.zoneName,
  utcOffsetHours: calendar.utcOffsetHours,
});

function waitingOf(office: Office, item: Item): Waiting | null {
  const { current } = item;
  if (!current) return null;
  const due = [current.standardDueAt, current.limitAt].filter((at) => at !== null);
  const step = stepOf(procedureOf(office, item), current.step);
  return { item, current, step, dueAt: due.length > 0 ? Math.min(...due) : null };
}

/** What nothing hurries comes last, the longest waiting first. */
const moreUrgent = (a: Waiting, b: Waiting): number =>
  (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.current.startedAt - b.current.startedAt;

function tableOf(office: Office, waiting: readonly Waiting[], now: Instant): Table {
  return {
    title: 'Bahan yang Sedang Berjalan',
    columns: [
      ordinal,
      { heading: 'Nomor Register', kind: 'text', width: 150 },
      { heading: 'Judul', kind: 'text', width: 260 },
      { heading: 'Subbagian Pengusul', kind: 'text', width: 150 },
      { heading: 'Tahap', kind: 'text', width: 110 },
      { heading: 'Pelaksana', kind: 'text', width: 150 },
      { heading: 'Menunggu', kind: 'text', width: 190 },
      { heading: 'Sejak', kind: 'dateTime', width: 165 },
      { heading: 'Batas Waktu', kind: 'dateTime', width: 165 },
      { heading: 'Sisa Waktu', kind: 'text', width: 150 },
    ],
    rows: numbered(
      waiting.map((one): Value[] => [
        one.item.number,
        withoutAddresses(one.item.fields.title) || none,
        withoutAddresses(one.item.fields.section) || none,
        one.step.name,
        performersOf(one.step),
        awaited(office, one, now),
        one.current.startedAt,
        orNone(one.dueAt),
        timeLeft(one.dueAt, now),
      ]),
    ),
    total: null,
    notes: [
      'Yang paling mendesak di atas. Sisa waktu menurut kalender; batas waktu menurut jam kerja kantor.',
    ],
    emptyText:
      'Tidak ada bahan yang sedang berjalan. Bahan baru tercatat di sini setelah formulir dikirim dan daftar ini disusun kembali.',
    chart: null,
  };
}

/** The persons it waits for, or what else it waits for. */
function awaited(office: Office, { item, current, step }: Waiting, now: Instant): string {
  if (item.problems.some(isHolding)) return 'Pengusul, untuk melengkapi bahan';
  if (step.start.kind === 'form') return 'Jawaban pengusul';
  if (current.startedAt > now) return `Tanggal tayang, ${longDate(current.startedAt, zoneOf(office))}`;
  if (item.problems.some(isOfRole)) return `Belum ada petugas ${performersOf(step)}`;
  const nameOf = namesIn(office.staff);
  const undecided = assigneesOf(office, item, step).filter(
    ({ email }) => !current.votes.some(({ by }) => sameAddress(by, email)),
  );
  return [...new Set(undecided.map(({ email }) => nameOf(email, step)))].join(', ') || none;
}

/** `2 jam 5 menit lagi`, `terlambat 1 hari` */
function timeLeft(dueAt: Instant | null, now: Instant): string {
  if (dueAt === null) return none;
  return dueAt < now ? `terlambat ${duration(now - dueAt)}` : `${duration(dueAt - now)} lagi`;
}
