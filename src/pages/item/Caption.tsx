/** The caption as it will appear: how long it is for each platform, and what the editor changed in it. */
import { decimal } from '../../messages/dates';
import { taskWords } from '../../messages/pages/pageWords';
import type { TaskView } from '../../api/taskView';
import { countCaption, type CaptionCount } from './captionLimits';
import { countWords, wordChanges, type Change } from './wordChanges';

/** Nothing where there is no caption, as with a news article that is all narrative. */
export function Caption({ view }: { view: Pick<TaskView, 'caption' | 'evidence' | 'platforms'> }) {
  const { caption, evidence, platforms } = view;
  const isEdited = evidence.caption !== undefined && evidence.caption.trim() !== caption.trim();
  const text = evidence.caption ?? caption;
  if (text.trim() === '') return null;
  return (
    <section class="kartu" aria-labelledby="caption">
      <h2 id="caption">{isEdited ? taskWords.finalCaption : taskWords.caption}</h2>
      <div class="kutipan">{text.trim()}</div>
      <CaptionCounts text={text} platforms={platforms} />
      {isEdited && caption.trim() !== '' && <Changes changes={wordChanges(caption, text)} />}
    </section>
  );
}

export function CaptionCounts({ text, platforms }: { text: string; platforms: readonly string[] }) {
  const counts = text.trim() === '' ? [] : countCaption(text.trim(), platforms);
  if (counts.length === 0) return null;
  return (
    <ul class="ukuran" aria-label={taskWords.captionLength}>
      {counts.map((count) => (
        <li key={count.platform} class={`ukuran-${count.fit}`}>
          <span>{count.platform}</span> <span>{lengthWords(count)}</span>
        </li>
      ))}
    </ul>
  );
}

const lengthWords = ({ used, most, unit, hashtags }: CaptionCount): string =>
  [
    taskWords.lengthOf(decimal(used), decimal(most), taskWords.units[unit]),
    ...(used > most ? [taskWords.tooLong] : []),
    ...(hashtags ? [taskWords.tooManyHashtags(hashtags.used, hashtags.most)] : []),
  ].join(', ');

function Changes({ changes }: { changes: readonly Change[] }) {
  const added = countWords(changes, 'added');
  const removed = countWords(changes, 'removed');
  if (added + removed === 0) return <p class="bantuan">{taskWords.onlySpacingChanged}</p>;
  return (
    <details>
      <summary>{taskWords.changes(added, removed)}</summary>
      <div class="kutipan">
        {changes.map((change) => (
          <ChangedText {...change} />
        ))}
      </div>
    </details>
  );
}

/** Few screen readers say `ins` and `del` of themselves, so the words stand there for those who cannot see the colour. */
function ChangedText({ kind, text }: Change) {
  if (kind === 'same') return <>{text}</>;
  const words = text.trimEnd();
  const body = (
    <>
      <span class="terdengar">[{kind === 'added' ? taskWords.added : taskWords.removed} </span>
      {words}
      <span class="terdengar">]</span>
    </>
  );
  return (
    <>
      {kind === 'added' ? <ins>{body}</ins> : <del>{body}</del>}
      {text.slice(words.length)}
    </>
  );
}
