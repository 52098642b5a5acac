import { answersTable, text } from '../scenario/tables';
import type { Invariant } from './invariant';
import { readTold } from './journal';
import { naiveItems } from './naiveItems';

/** Each row of answers has one number, each number one row and one registration, all with the same title. */
export const answeredOnce: Invariant = {
  name: 'every answer is registered exactly once',
  check({ workbook }) {
    const told = readTold(workbook);
    const registered = told.filter(({ event }) => event === 'ItemRegistered').map(({ number }) => number);
    const titles = new Map(naiveItems(told).map(({ number, title }) => [number, title]));
    const rows = answersTable(workbook).lines.filter((line) =>
      ['Judul kegiatan', 'Subbagian pengusul', 'Surel pengusul'].some(
        (heading) => text(line, heading) !== '',
      ),
    );
    const numbers = rows.map((line) => text(line, 'Nomor Register'));
    return [
      ...rows
        .filter((line) => text(line, 'Nomor Register') === '')
        .map((line) => `the answer "${text(line, 'Judul kegiatan')}" has no number`),
      ...twice(numbers.filter(Boolean)).map((number) => `${number} stands beside two answers`),
      ...twice(registered).map((number) => `${number} was registered twice`),
      ...registered.filter((number) => !numbers.includes(number)).map((number) => `${number} has no answer`),
      ...numbers
        .filter((number) => number && !registered.includes(number))
        .map((number) => `${number} stands beside an answer but was never registered`),
      ...rows
        .filter((line) => titles.has(text(line, 'Nomor Register')))
        .filter(
          (line) =>
            plain(text(line, 'Judul kegiatan')).slice(0, 300) !== titles.get(text(line, 'Nomor Register')),
        )
        .map((line) => `${text(line, 'Nomor Register')} stands beside another answer`),
    ];
  },
};

/** The product stores a pasted tab character as a space. */
const plain = (title: string): string => title.replace(/\t/g, ' ');

const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
];
