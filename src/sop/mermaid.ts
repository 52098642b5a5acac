import { graphOf, type Edge } from './graph';
import type { End, Procedure, Step, Target } from './model';
import { conditionWords, limitWords, performersWords, periodsWords } from './wording';

/** The flow as a Mermaid picture; dotted are the ways nobody decides on: passed limits and steps passed over. */
export function mermaid(procedure: Procedure): string {
  const { steps, edgesFrom } = graphOf(procedure);
  const edges = steps.flatMap(edgesFrom);
  const ends = new Set(edges.flatMap(({ target }) => (target.kind === 'end' ? [target.end] : [])));
  return [
    'flowchart TD',
    ...steps.map((step) => `  ${stepId(step.number)}[${quoted(stepLabel(step))}]`),
    ...[...ends].map((end) => `  ${endId(end)}([${quoted(end)}])`),
    ...edges.map((edge) => `  ${stepId(edge.from.number)} ${arrow(edge)} ${targetId(edge.target)}`),
  ].join('\n');
}

function stepLabel({ number, name, performers, start }: Step): string {
  const period = start.kind === 'periodic' ? [`tiap ${periodsWords(start.periods)}`] : [];
  return [`${number}. ${name}`, performersWords(performers), ...period]
    .filter((line) => line !== '-')
    .join('<br>');
}

function arrow(edge: Edge): string {
  if (edge.by === 'outcome') return `-->|${quoted(edge.outcome.name)}|`;
  if (edge.by === 'skip')
    return `-.->|${quoted(`tidak: ${edge.from.condition ? conditionWords(edge.from.condition) : ''}`)}|`;
  const { start } = edge.row;
  return `-.->|${quoted(start.kind === 'limitPassed' ? `lewat ${limitWords(start.limit)}` : '')}|`;
}

/** Names of nodes are ours, so that no word of an office (`end` is one of Mermaid's own) can spoil the picture. */
const stepId = (number: string): string => `langkah${number}`;
const endId = (end: End): string => `akhir_${end.replace(/ /g, '_')}`;
const targetId = (target: Target): string =>
  target.kind === 'end' ? endId(target.end) : stepId(target.step);

function quoted(text: string): string {
  return `"${text
    .replace(/&/g, '#amp;')
    .replace(/"/g, '#quot;')
    .replace(/<(?!br>)/g, '#lt;')}"`;
}
