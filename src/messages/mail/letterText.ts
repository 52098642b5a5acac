/** The letter as a mail's plain-text part: the same words in the same order. */
import { closingWords, sentByMachine, type Letter, type Sentence } from './letter';

const words = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

export const letterText = (letter: Letter, signature: readonly string[]): string => {
  const { stage, recipient, opening, details, quote, list, request, button, overview, hints } = letter;
  const blocks: (string | null)[] = [
    stage,
    `Yth. Bapak/Ibu${recipient && ' ' + recipient}`,
    `Dengan hormat,\n${words(opening)}`,
    details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    quote && `${quote.heading}\n${quote.text.replace(/^/gm, '> ')}`,
    list && `${list.heading}:\n${list.items.map((item) => `- ${item}`).join('\n')}`,
    request && words(request),
    button && `${button.label}: ${button.url}`,
    overview && `${overview.label}: ${overview.url}`,
    closingWords,
    signature.join('\n'),
    [...hints, sentByMachine].join('\n'),
  ];
  return blocks.filter((block) => block !== null && block !== '').join('\n\n') + '\n';
};
