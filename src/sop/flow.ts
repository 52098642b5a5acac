import { graphOf, stepAt, type FlowGraph } from './graph';
import type { Outcome, Performers, Procedure, Step, Target } from './model';
import { listed } from './text';
import { conditionWords, limitWords, performerWords, performersWords, periodsWords } from './wording';

/** The flow as the add-on understands it, in sentences for the one who wrote the table; in the table's order. */
export function flowSentences(procedure: Procedure): readonly string[] {
  const graph = graphOf(procedure);
  return procedure.steps.flatMap((step) =>
    [
      startSentence(step, graph),
      conditionSentence(step, graph),
      performersSentence(step),
      outcomesSentence(step, graph),
      copiesSentence(step),
    ].filter((sentence) => sentence !== ''),
  );
}

function startSentence({ name, start }: Step, { stepByNumber }: FlowGraph): string {
  const nameOf = (number: string): string => stepByNumber.get(number)?.name ?? number;
  switch (start.kind) {
    case 'form':
      return `Formulir yang masuk memulai ${name}.`;
    case 'previous':
      return '';
    case 'automatic':
      return `${name} berjalan otomatis.`;
    case 'limitPassed':
      return `Bila ${nameOf(start.step)} lewat ${limitWords(start.limit)}, berlaku ${name}.`;
    case 'periodic':
      return `Tiap ${periodsWords(start.periods)}: ${name}.`;
    case 'onDate':
      return `${name} menunggu tanggal tayang.`;
    case 'atWill': {
      const { after } = start;
      if (after === null) return `${name} dapat dimulai sewaktu-waktu.`;
      return `${name} dapat dimulai sewaktu-waktu setelah ${'step' in after ? nameOf(after.step) : `berakhir ${after.end}`}.`;
    }
  }
}

function conditionSentence(step: Step, graph: FlowGraph): string {
  const [first] = step.outcomes;
  if (!step.condition || !first) return '';
  const onward = targetWords(step, first.target, graph);
  return `${step.name} hanya dijalankan bila ${conditionWords(step.condition)}; selain itu langsung: ${onward}.`;
}

/** Said only where more than one person, or more than one role, has a part. */
function performersSentence({ name, performers }: Step): string {
  const { members, needed }: Performers = performers;
  const words = members.map(performerWords);
  if (needed === 'one') {
    return words.length > 1 ? `${name} cukup diputuskan salah satu dari ${listed(words, 'atau')}.` : '';
  }
  if (needed === 'oneOfEach')
    return `${name} diputuskan bersama oleh ${listed(words)}, masing-masing satu orang.`;
  if (needed === 'everyone') return `${name} harus diputuskan semua ${listed(words)}.`;
  return `${name} harus diputuskan ${needed} orang dari ${listed(words)}.`;
}

function outcomesSentence(step: Step, graph: FlowGraph): string {
  if (step.outcomes.length === 0) return '';
  const outcomes = step.outcomes.map(({ name, target }) => `${name} → ${targetWords(step, target, graph)}`);
  return `Setelah ${step.name}: ${outcomes.join('; ')}.`;
}

function targetWords(from: Step, target: Target, { stepByNumber }: FlowGraph): string {
  if (target.kind === 'end') {
    return `berakhir ${target.end}${target.keptBy ? ` (disimpan ${listed(target.keptBy.map(performerWords))})` : ''}`;
  }
  const to = stepAt(target, stepByNumber);
  if (!to) return target.step;
  if (to.start.kind === 'form') return `kembali ke ${performersWords(to.performers).replace(/^-$/, to.name)}`;
  return to.row <= from.row ? `kembali ke ${to.name}` : to.name;
}

function copiesSentence({ name, outcomes }: Step): string {
  const told = ({ copies, target }: Outcome): readonly string[] => {
    const keepers = (target.kind === 'end' && target.keptBy) || [];
    return copies.filter((member) => !keepers.includes(member)).map(performerWords);
  };
  const [first] = outcomes;
  if (first && outcomes.every((outcome) => told(outcome).join() === told(first).join())) {
    return told(first).length > 0 ? `Tembusan ${name}: ${listed(told(first))}.` : '';
  }
  const parts = outcomes.filter((outcome) => told(outcome).length > 0);
  return parts.map((outcome) => `Tembusan ${name} (${outcome.name}): ${listed(told(outcome))}.`).join(' ');
}
