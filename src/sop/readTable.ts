import { readHasil } from './columns/hasil';
import { readKapan, type KapanContext } from './columns/kapan';
import { readLangkah } from './columns/langkah';
import { readNomor } from './columns/nomor';
import { readPelaksana } from './columns/pelaksana';
import { readWaktu, type Waktu } from './columns/waktu';
import type {
  Outcome,
  Performers,
  SopColumn,
  SopDocument,
  SopRow,
  Step,
  StepStart,
  TableProblem,
  TableReading,
} from './model';
import { read, type Read } from './reading';
import { normalNumber } from './stepIndex';
import { surveyTable, type Filled } from './survey';
import { placeName } from './placeName';
import { isBlank } from './text';

/** What a table is read with: its short name, the document's header, and the roles as they stand in `Petugas`. */
export interface ReadContext {
  key: string;
  document: SopDocument;
  roles: readonly string[];
}

/**
 * Reads a signed table into a procedure, or says everything that hinders it. Total: no text makes it throw.
 * Rows that are empty throughout are passed over, but counted.
 */
export function readTable(rows: readonly SopRow[], context: ReadContext): TableReading {
  const filled = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => Object.values(row).some((cell) => !isBlank(cell)));
  if (filled.length === 0) {
    const message =
      'Tabel SOP kosong; seharusnya memuat sedikitnya satu baris langkah. Pilih contoh kantor melalui Pengaturan, Siapkan.';
    return { procedure: null, problems: [{ code: 'EmptyTable', row: null, column: null, message }] };
  }
  const table = surveyTable(filled, context.roles);
  const outcomes = filled.map(({ row }, place) => readHasil(row.Hasil, table(place)));
  const publicationSteps = filled.flatMap(({ row }, place) =>
    asksForLink(outcomes[place]) ? [normalNumber(row.No)] : [],
  );
  const readings = filled.map((filledRow, place) =>
    readRow(filledRow, outcomes[place] ?? read([]), { ...table(place), publicationSteps }),
  );
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length > 0) return { procedure: null, problems };
  const steps = readings.flatMap(({ step }) => step ?? []);
  return { procedure: { key: context.key, document: context.document, steps }, problems: [] };
}

function asksForLink(outcomes: Read<readonly Outcome[]> | undefined): boolean {
  return (
    outcomes?.ok === true &&
    outcomes.value.some(({ requires }) => requires.some(({ anyOf }) => anyOf.includes('postUrl')))
  );
}

function readRow(
  { row, index }: Filled,
  outcomes: Read<readonly Outcome[]>,
  context: KapanContext,
): { step: Step | null; problems: readonly TableProblem[] } {
  const number = readNomor(row.No);
  const name = readLangkah(row.Langkah);
  const performers = readPelaksana(row.Pelaksana, context);
  const time = readWaktu(row.Waktu);
  const when = readKapan(row.Kapan, context);
  const problems = [
    ...problemsOf(number, row, index, 'No'),
    ...problemsOf(name, row, index, 'Langkah'),
    ...problemsOf(performers, row, index, 'Pelaksana'),
    ...problemsOf(time, row, index, 'Waktu'),
    ...problemsOf(when, row, index, 'Kapan'),
    ...problemsOf(outcomes, row, index, 'Hasil'),
  ];
  if (!number.ok || !name.ok || !performers.ok || !time.ok || !when.ok || !outcomes.ok)
    return { step: null, problems };
  const start = startOf(when.value.start, performers.value, outcomes.value);
  const step: Step = {
    number: number.value,
    name: name.value,
    row: index,
    performers: performers.value,
    start,
    condition: when.value.condition,
    standard: standardOf(time.value, start),
    outcomes: outcomes.value,
    description: row.Uraian,
    requirements: row.Kelengkapan,
    output: row.Output,
    remarks: row.Keterangan,
    standardText: time.value.signed,
  };
  return { step, problems };
}

/** A row of nobody, reached from another, finishes by itself (Cianjur's row 7, "Selesai"). */
function startOf(start: StepStart, { members }: Performers, outcomes: readonly Outcome[]): StepStart {
  return start.kind === 'previous' && members.length === 0 && outcomes.length > 0
    ? { kind: 'automatic' }
    : start;
}

/** The form's own row begins before the add-on hears of it: it is measured from the end of the activity (Pacitan 1). */
function standardOf({ standard }: Waktu, start: StepStart): Waktu['standard'] {
  return standard && start.kind === 'form' && standard.since === 'stepStart'
    ? { ...standard, since: 'activityEnd' }
    : standard;
}

function problemsOf(
  reading: Read<unknown>,
  row: SopRow,
  index: number,
  column: SopColumn,
): readonly TableProblem[] {
  if (reading.ok) return [];
  return reading.findings.map(({ code, message }) => ({
    code,
    row: index,
    column,
    message: `${placeName(index, row.Langkah, column)}: ${message}.`,
  }));
}
