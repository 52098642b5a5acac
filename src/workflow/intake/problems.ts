import type { EvidenceKind } from '../../sop/model';
import type { Item, ItemProblem } from '../model';

/**
 * These keep an item at the door; the others are noted and told, and the item goes on. Beside each: what handed in
 * on the page mends it. A title and a procedure can only be written into the
 * answer itself.
 */
const holding: ReadonlyMap<ItemProblem['code'], readonly EvidenceKind[]> = new Map([
  ['TitleMissing', []],
  ['MaterialMissing', ['photo', 'video', 'documentation', 'material']],
  ['TextMissing', ['caption', 'narrative']],
  // Anything a form's row may ask for.
  [
    'EvidenceIncomplete',
    [
      'photo',
      'video',
      'documentation',
      'material',
      'draft',
      'caption',
      'narrative',
      'source',
      'publishOn',
      'note',
    ],
  ],
  ['TextTooLong', ['caption', 'narrative']],
  ['ProcedureUnknown', []],
] as const);

export const isHolding = ({ code }: ItemProblem): boolean => holding.has(code);

/** What nothing handed in on a page can mend (a title) is mended in the answer itself. */
export const isMendedInAnswer = ({ problems }: Pick<Item, 'problems'>): boolean =>
  problems.some((problem) => isHolding(problem) && mendedBy(problem.code).length === 0);

export const isOfRole = ({ code }: ItemProblem): boolean => code === 'RoleWithoutOfficer';

/** Empty for what holds nothing up, and for what cannot be mended on the page. */
export const mendedBy = (code: ItemProblem['code']): readonly EvidenceKind[] => holding.get(code) ?? [];
