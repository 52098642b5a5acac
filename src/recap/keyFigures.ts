/** The five figures that matter, in words: what the mail about a report says of it. */
import { decimal } from '../messages/dates';
import { none } from './sections/cells';
import { figuresIn } from './counting/figures';
import type { Report } from './reportModel';
import type { Scope } from './counting/scope';

export function keyFiguresOf(scope: Scope): Report['keyFigures'] {
  const { handedIn, published, uploads, cancelled, onTimePercent } = figuresIn(scope, scope.bounds);
  return [
    ['Bahan konten masuk', decimal(handedIn)],
    ['Konten tayang', decimal(published)],
    ['Unggahan', decimal(uploads)],
    ['Dibatalkan', decimal(cancelled)],
    ['Tepat waktu', onTimePercent === null ? none : `${decimal(onTimePercent)}%`],
  ];
}
