/** The guide for offices, docs/panduan, as the markup its page in the Sheet shows: one text, read on GitHub and in the menu. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages for no single role are read in the repository only. */
const forNoRole = ['README.md', 'tabel-sop.md'];

/** By role, as the files are named. */
export const readGuide = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && !forNoRole.includes(name))
      .toSorted()
      .map((name) => [name.replace('.md', ''), markup(readFileSync(join(folder, name), 'utf8').split('\n'))]),
  );

const marker = /^(?:-|\d+\.) +/;

/** As much of Markdown as the guide uses: headings, paragraphs, lists in lists, tables. Pictures stay in the repository. */
export function markup(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.length === 0) return '';
  if (first.trim() === '' || first.startsWith('![')) return markup(lines.slice(1));
  const heading = /^(#+) (.*)/.exec(first);
  if (heading) {
    const level = heading[1]!.length + 1;
    return `<h${level}>${inline(heading[2]!)}</h${level}>${markup(lines.slice(1))}`;
  }
  const isOver = first.startsWith('|')
    ? (line: string) => !line.startsWith('|')
    : marker.test(first)
      ? (line: string) => line.trim() === '' || (!marker.test(line) && !line.startsWith('  '))
      : (line: string) => line.trim() === '' || marker.test(line) || line.startsWith('|');
  const found = lines.findIndex((line, at) => at > 0 && isOver(line));
  const end = found < 0 ? lines.length : found;
  return block(lines.slice(0, end)) + markup(lines.slice(end));
}

function block(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (first.startsWith('|')) return table(lines);
  if (marker.test(first)) return list(lines);
  return `<p>${inline(lines.join(' '))}</p>`;
}

function list(lines: readonly string[]): string {
  const starts = lines.flatMap((line, at) => (marker.test(line) ? [at] : []));
  const items = starts.map((from, index) => {
    const [first = '', ...rest] = lines.slice(from, starts[index + 1] ?? lines.length);
    const indent = /^(\S+ +)/.exec(first)![1]!.length;
    const own = [first, ...rest].map((line) => line.slice(indent));
    const nested = own.findIndex((line, at) => at > 0 && marker.test(line));
    const end = nested < 0 ? own.length : nested;
    return `<li>${inline(own.slice(0, end).join(' '))}${markup(own.slice(end))}</li>`;
  });
  const tag = /^\d/.test(lines[0] ?? '') ? 'ol' : 'ul';
  return `<${tag}>${items.join('')}</${tag}>`;
}

/** On a phone each row of a table becomes a label and its text. */
function table([, , ...rows]: readonly string[]): string {
  const items = rows.map((row) => {
    const [label = '', ...rest] = row.split('|').slice(1, -1);
    return `<dt>${inline(label.trim())}</dt>${rest.map((cell) => `<dd>${inline(cell.trim())}</dd>`).join('')}`;
  });
  return `<dl>${items.join('')}</dl>`;
}

const inline = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w])_([^_]+)_(?!\w)/g, '$1<em>$2</em>');
