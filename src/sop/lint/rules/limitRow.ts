import type { FlowGraph } from '../../graph';
import type { Step } from '../../model';
import type { Finding, Rule } from '../rule';

/** A limit has an outcome, is the only one of its step, and belongs to a step somebody is waited for at. */
export const limitRow: Rule = {
  code: 'LimitRow',
  check: (graph) => graph.steps.flatMap((step) => findingsOf(step, graph)),
};

function findingsOf(step: Step, { steps, stepByNumber }: FlowGraph): readonly Finding[] {
  const { start } = step;
  if (start.kind !== 'limitPassed') return [];
  const findings: Finding[] = [];
  const watched = stepByNumber.get(start.step);
  if (step.outcomes.length === 0) {
    findings.push({
      step,
      column: 'Hasil',
      message:
        'batas waktu tanpa hasil; seharusnya menyebut kelanjutannya, misalnya "batal" atau "eskalasi → 6"',
    });
  }
  if (watched === step || watched?.start.kind === 'automatic' || watched?.start.kind === 'periodic') {
    findings.push({
      step,
      column: 'Kapan',
      message: `langkah ${start.step} tidak ditunggu siapa pun; batas waktu seharusnya menyebut langkah lain yang dikerjakan petugas`,
    });
  }
  const first = steps.find((other) => other.start.kind === 'limitPassed' && other.start.step === start.step);
  if (first && first !== step) {
    findings.push({
      step,
      column: 'Kapan',
      message: `langkah ${start.step} sudah dibatasi baris ${first.row + 1} (${first.name}); batas bertingkat ditulis sebagai batas bagi baris itu, misalnya "otomatis: langkah ${first.number} lewat 1 x 24 jam"`,
    });
  }
  return findings;
}
