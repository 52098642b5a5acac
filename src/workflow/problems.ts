import type { ItemProblem } from './model';

/** These keep an item at the door; the others are noted and told, and the item goes on. */
const holdingCodes: readonly ItemProblem['code'][] = [
  'TitleMissing',
  'MaterialMissing',
  'TextMissing',
  'TextTooLong',
];

export const isHolding = ({ code }: ItemProblem): boolean => holdingCodes.includes(code);
