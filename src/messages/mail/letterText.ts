/** The letter as a mail's plain-text part: the same words in the same order. */
import { closingWords, sentByMachine, type Letter, type Sentence } from './letter';

const words = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** Without salutation and close. */
const matter = ({ details, quote, list, request, button, overview }: Letter): (string | null)[] => [
  details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  quote && `${quote.heading}\n${quote.text.replace(/^/gm, '> ')}`,
  list && `${list.heading}:\n${list.items.map((item) => `- ${item}`).join('\n')}`,
  request && words(request),
  button && `${button.label}: ${button.url}`,
  overview && `${overview.label}: ${overview.url}`,
];

export const letterText = (letter: Letter, signature: readonly string[]): string => {
  const { stage, recipient, opening, parts = [], hints } = letter;
  const blocks: (string | null)[] = [
    stage,
    `Yth. Bapak/Ibu${recipient && ' ' + recipient}`,
    `Dengan hormat,\n${words(opening)}`,
    ...matter(letter),
    ...parts.flatMap(({ subject, letter: part }) => [
      `${subject}\n${part.stage}`,
      words(part.opening),
      ...matter(part),
    ]),
    closingWords,
    signature.join('\n'),
    [...hints, sentByMachine].join('\n'),
  ];
  return blocks.filter((block) => block !== null && block !== '').join('\n\n') + '\n';
};
