/** What the parsers read, in the words of the reference page: the right-hand side of its examples. */
import { requirementLabel } from '../../src/sop/evidence';
import type { Kapan } from '../../src/sop/columns/kapan';
import type { Outcome, Performer, Performers, StepStart, TimeStandard } from '../../src/sop/model';
import { listed } from '../../src/sop/text';
import { conditionWords, limitWords, performerWords, periodsWords } from '../../src/sop/wording';

const NEEDED = {
  one: 'satu orang',
  oneOfEach: 'satu orang dari tiap peran',
  everyone: 'semua orang',
} as const;

const spokenPerformer = (performer: Performer): string =>
  performer.kind === 'roleOfSection'
    ? `${performer.role} dari subbagian pengusul`
    : performerWords(performer);

export function spokenPerformers({ members, needed }: Performers): string {
  if (members.length === 0) return 'tidak ada';
  const count = typeof needed === 'number' ? `${needed} orang` : NEEDED[needed];
  return `${count}: ${listed(members.map(spokenPerformer), needed === 'one' ? 'atau' : 'dan')}`;
}

const SINCE = {
  stepStart: 'sejak langkah dimulai',
  activityEnd: 'sejak kegiatan selesai',
  handIn: 'sejak bahan diserahkan',
} as const;

export function spokenStandard(standard: TimeStandard | null): string {
  if (!standard) return 'tidak ditentukan';
  const { amount, unit, strict, since } = standard;
  if (unit === 'dayAfter') return `sampai akhir H+${amount} ${SINCE[since]}`;
  return `${strict ? 'kurang dari' : 'paling lama'} ${limitWords({ amount, unit })} ${SINCE[since]}`;
}

export function spokenStart({ start, condition }: Kapan): string {
  return `${startWords(start)}${condition ? `, hanya bila ${conditionWords(condition)}` : ''}`;
}

function startWords(start: StepStart): string {
  switch (start.kind) {
    case 'form':
      return 'dimulai oleh isian formulir';
    case 'previous':
      return 'dimulai oleh hasil langkah lain';
    case 'automatic':
      return 'diselesaikan sistem seketika';
    case 'limitPassed':
      return `dimulai bila langkah ${start.step} lewat ${limitWords(start.limit)}`;
    case 'periodic':
      return `dikerjakan tiap ${periodsWords(start.periods)}`;
    case 'onDate':
      return 'menunggu tanggal tayang';
    case 'atWill': {
      const { after } = start;
      const since =
        after && ('step' in after ? ` setelah langkah ${after.step}` : ` setelah berakhir ${after.end}`);
      return `dapat dimulai petugas sewaktu-waktu${since ?? ''}`;
    }
  }
}

export function spokenOutcomes(outcomes: readonly Outcome[]): string {
  return outcomes.length === 0 ? 'tidak ada' : outcomes.map(spokenOutcome).join('; ');
}

function spokenOutcome({ name, requires, target, copies, extension }: Outcome): string {
  const asked = requires.length > 0 ? ` meminta ${requires.map(requirementLabel).join(', ')}` : '';
  const kept =
    target.kind === 'end' && target.keptBy ? `, disimpan ${listed(target.keptBy.map(spokenPerformer))}` : '';
  const lead = target.kind === 'step' ? ` menuju langkah ${target.step}` : ` berakhir ${target.end}${kept}`;
  const told = copies.length > 0 ? `, tembusan ${listed(copies.map(spokenPerformer))}` : '';
  return `${name}${extension ? ' (tidak tertulis dalam SOP)' : ''}${asked}${lead}${told}`;
}
