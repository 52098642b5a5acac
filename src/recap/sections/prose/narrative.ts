/** The frame of an official report: on what basis, how it was done, and its end. */
import { decimal, longIsoDate, periodName } from '../../../messages/dates';
import { figuresIn } from '../../counting/figures';
import { numberWords, type KnownProcedure } from '../../counting/knownProcedures';
import { datesOf, periodTitle } from '../../periods/periodTitles';
import type { Prose } from '../../reportModel';
import type { Scope } from '../../counting/scope';

/** The SOP's own list of laws, then the SOP. */
export function basis({ procedures }: Scope): Prose {
  const laws = procedures.newest.flatMap(({ procedure }) => procedure.document.legalBasis);
  const all = [...new Set(laws), ...procedures.newest.map(sopWords)];
  return { title: 'Dasar', paragraphs: all.map((line, index) => `${index + 1}. ${line}.`) };
}

function sopWords({ procedure: { document } }: KnownProcedure): string {
  const since = document.effectiveOn && `, berlaku sejak ${longIsoDate(document.effectiveOn)}`;
  return `Standar Operasional Prosedur ${document.number && `${numberWords(document)} tentang `}${document.title}${since}`;
}

export function execution(scope: Scope): Prose {
  const { handedIn, published, uploads, cancelled, archived, open } = figuresIn(scope, scope.bounds);
  const outcomes = [
    `${decimal(published)} konten tayang dalam ${decimal(uploads)} unggahan`,
    `${decimal(cancelled)} dibatalkan`,
    ...(archived > 0 ? [`${decimal(archived)} diarsipkan`] : []),
    `${decimal(open)} masih dalam proses pada akhir periode`,
  ];
  return {
    title: 'Pelaksanaan',
    paragraphs: [
      `Publikasi kegiatan ${scope.settings.officeName} pada ${periodName(periodTitle(scope.period))} ` +
        `(${datesOf(scope.period)}) dilaksanakan menurut Standar Operasional Prosedur tersebut.`,
      ...scope.procedures.newest.map(stagesWords),
      'Bahan konten diserahkan melalui formulir dan dicatat pada Register Bahan Konten; setiap tahap tercatat ' +
        'beserta pelaksana dan waktunya.',
      `Pada periode ini masuk ${decimal(handedIn)} bahan konten; ${outcomes.join('; ')}.`,
    ],
  };
}

/** Periodic rows are no stage of an item. */
const stagesWords = ({ procedure: { document, steps } }: KnownProcedure): string =>
  `Tahap ${document.title}: ${steps
    .filter(({ start }) => start.kind !== 'periodic')
    .map(({ name }) => name)
    .join(', ')}.`;

export const results = (): Prose => ({
  title: 'Hasil',
  paragraphs: ['Hasil pelaksanaan pada periode ini diuraikan pada tabel berikut.'],
});

export const closing = (): Prose => ({
  title: 'Penutup',
  paragraphs: ['Demikian laporan ini disusun untuk dipergunakan sebagaimana mestinya.'],
});
