/** What a person has typed so far, as the evidence an outcome asks for. No component in sight. */
import { evidenceField } from '../../messages/evidenceFields';
import { taskWords } from '../../messages/pages/pageWords';
import { isSecureAddress, isWebAddress, linesOf, longestText } from '../../messages/peoplesText';
import type { EvidenceKind, EvidenceRequirement } from '../../sop/model';
import type { TaskView } from '../../api/taskView';
import type { Evidence } from '../../workflow/model';

export interface Answers {
  texts: Partial<Record<EvidenceKind, string>>;
  /** By platform. */
  posts: Readonly<Record<string, string>>;
}

/** By field: a kind, `kind:platform`, or the first kind of a requirement that is not met. */
export type FieldErrors = Readonly<Record<string, string>>;

const materialKinds: readonly EvidenceKind[] = ['photo', 'video', 'documentation', 'material'];

/** What is already known is not typed again. */
export const initialAnswers = ({
  evidence,
  caption,
  narrative,
  publishOn,
  materialUrls,
  outcomes,
}: TaskView): Answers => {
  const asked = outcomes.flatMap(({ requires }) => requires.flatMap(({ anyOf }) => anyOf));
  const material = asked.find((kind) => materialKinds.includes(kind));
  return {
    texts: {
      ...(material && { [material]: materialUrls.join('\n') }),
      caption: evidence.caption ?? caption,
      narrative: evidence.narrative ?? narrative,
      draft: evidence.draft ?? '',
      publishOn: evidence.publishOn ?? publishOn,
    },
    posts: Object.fromEntries((evidence.postUrl ?? []).map(({ platform, url }) => [platform, url])),
  };
};

const postsOf = ({ posts }: Answers) =>
  Object.entries(posts)
    .map(([platform, url]) => ({ platform, url: url.trim() }))
    .filter(({ url }) => url !== '');

/** Only what this outcome asks for: words typed for another choice stay on the page. */
export const evidenceFor = (requires: readonly EvidenceRequirement[], answers: Answers): Evidence => {
  const kinds = requires.flatMap(({ anyOf }) => anyOf);
  const texts = kinds
    .filter((kind) => kind !== 'postUrl')
    .map((kind) => [kind, (answers.texts[kind] ?? '').trim()] as const)
    .filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(texts),
    ...(kinds.includes('postUrl') && { postUrl: postsOf(answers) }),
  };
};

const isLinkKind = (kind: EvidenceKind): boolean => ['link', 'links'].includes(evidenceField(kind).input);

const countOf = (kind: EvidenceKind, answers: Answers): number => {
  if (kind === 'postUrl') return postsOf(answers).length;
  const lines = linesOf(answers.texts[kind]);
  return isLinkKind(kind) ? lines.length : Math.min(1, lines.length);
};

/** Early help only; the engine judges again and knows more. */
export const findErrors = (requires: readonly EvidenceRequirement[], answers: Answers): FieldErrors => {
  const errors: Record<string, string> = {};
  for (const { anyOf, atLeast } of requires) {
    const count = anyOf.reduce((sum, kind) => sum + countOf(kind, answers), 0);
    const needed = anyOf.some(isLinkKind) ? atLeast : 1;
    if (count === 0) errors[anyOf[0]!] = taskWords.fieldMissing;
    else if (count < needed) errors[anyOf[0]!] = taskWords.tooFewLinks(needed);
    for (const kind of anyOf) {
      const { length } = (answers.texts[kind] ?? '').trim();
      if (length > longestText) errors[kind] = taskWords.longerThan(length, longestText);
    }
    for (const kind of anyOf.filter(isLinkKind)) {
      if (linesOf(answers.texts[kind]).some((line) => !isWebAddress(line))) errors[kind] = taskWords.notALink;
    }
    if (anyOf.includes('postUrl')) {
      for (const { platform, url } of postsOf(answers)) {
        const field = `postUrl:${platform}`;
        if (!isSecureAddress(url)) errors[field] = taskWords.notALink;
        if (url.length > longestText) errors[field] = taskWords.longerThan(url.length, longestText);
      }
    }
  }
  return errors;
};
