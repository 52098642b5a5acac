import { keepLatestEnds } from '../../src/workbook/memory';

it('forgets the items that ended first, not those that were registered first', () => {
  const ended = (number: string, at: number) => ({ number, end: 'selesai', by: '', at }) as const;
  const others = Array.from({ length: 100 }, (_, index) => ended(`${index + 2}`, index));
  const kept = keepLatestEnds([ended('1', 1_000), ...others]);
  expect(kept.map(({ number }) => number).slice(-2)).toEqual(['101', '1']);
  expect(kept).toHaveLength(100);
  expect(kept[0]).toEqual(ended('3', 1));
});
