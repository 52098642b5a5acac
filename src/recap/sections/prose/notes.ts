/** Kendala and Tindak Lanjut: what only the office can say, typed once in `Catatan Laporan`. */
import { otherParagraphs, paragraphsOn } from '../notes';
import type { Prose } from '../../reportModel';
import type { Scope } from '../../counting/scope';

type ProseOf = (scope: Scope) => Prose | null;

const filled = (title: string, paragraphs: readonly string[]): Prose | null =>
  paragraphs.length > 0 ? { title, paragraphs } : null;

const asked = (title: string, paragraphs: readonly string[]): Prose => ({
  title,
  paragraphs: paragraphs.length > 0 ? paragraphs : ['Belum diisi pada lembar Catatan Laporan.'],
});

/** Only where something was typed. */
export const obstaclesIfAny: ProseOf = (scope) => filled('Kendala', paragraphsOn(scope, 'obstacles'));
export const followUpIfAny: ProseOf = (scope) => filled('Tindak Lanjut', paragraphsOn(scope, 'followUp'));
/** A Bagian no report knows is not lost. */
export const otherNotes: ProseOf = (scope) => filled('Catatan', otherParagraphs(scope));

export const obstacles: ProseOf = (scope) => asked('Kendala', paragraphsOn(scope, 'obstacles'));
export const followUp: ProseOf = (scope) => asked('Tindak Lanjut', paragraphsOn(scope, 'followUp'));
export const plans: ProseOf = (scope) => asked('Rencana Tindak Lanjut', paragraphsOn(scope, 'followUp'));
