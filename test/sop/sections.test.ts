import { row } from '../../src/sop/presets/preset';
import { sectionTitle, splitSections } from '../../src/sop/sections';

const step = (No: string) => row({ No, Langkah: `Langkah ${No}` });

test('a tab without titles is one table', () => {
  expect(splitSections([step('1'), step('2')])).toEqual([
    { answer: '', firstRow: 0, rows: [step('1'), step('2')] },
  ]);
});

test('each title begins a table of its own, wherever in its row it was typed', () => {
  const rows = [
    row({ No: sectionTitle('Media Sosial') }),
    step('1'),
    row({ Uraian: 'PROSEDUR : Website ' }),
    step('1'),
  ];
  expect(splitSections(rows)).toEqual([
    { answer: 'Media Sosial', firstRow: 1, rows: [step('1')] },
    { answer: 'Website', firstRow: 3, rows: [step('1')] },
  ]);
});

test('a title without a name is an ordinary row, for the parser to refuse', () => {
  expect(splitSections([row({ No: 'Prosedur:' })])).toHaveLength(1);
});
