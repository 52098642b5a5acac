/** Everything an officer needs to see before deciding. Text of people is shown as text, never as markup. */
import { dayAndTime, decimal, longIsoDate } from '../../messages/dates';
import { evidenceField } from '../../messages/evidenceFields';
import { taskWords } from '../../messages/pageWords';
import { linesOf } from '../../messages/peoplesText';
import type { EvidenceKind } from '../../sop/model';
import type { TaskView } from '../../useCases/taskView';
import { Fact, LinkOrText, LongText } from './Fact';

/** Shown elsewhere or in a way of their own. */
const placedElsewhere: readonly EvidenceKind[] = ['caption', 'narrative', 'note', 'postUrl', 'publishOn'];

export function ItemFacts({ view }: { view: TaskView }) {
  const { evidence, narrative } = view;
  const material = view.materialUrls.flatMap((urls) => linesOf(urls));
  const others = (Object.keys(evidence) as EvidenceKind[]).filter((kind) => !placedElsewhere.includes(kind));
  return (
    <section aria-label={taskWords.material}>
      <dl>
        {others.map((kind) => (
          <Fact key={kind} label={evidenceField(kind).label}>
            {linesOf(evidence[kind as Exclude<EvidenceKind, 'postUrl'>]).map((line) => (
              <LinkOrText text={line} />
            ))}
          </Fact>
        ))}
        {(evidence.postUrl ?? []).map(({ platform, url }) => (
          <Fact key={platform} label={platform}>
            <LinkOrText text={url} />
          </Fact>
        ))}
        <Captions view={view} />
        <Fact label={taskWords.material}>
          {material.map((url) => (
            <LinkOrText text={url} />
          ))}
        </Fact>
        <Fact label={taskWords.narrative}>
          {(evidence.narrative ?? narrative) && <LongText text={evidence.narrative ?? narrative} />}
        </Fact>
        <Fact label={taskWords.section}>{view.section}</Fact>
        <Fact label={taskWords.contentType}>{view.contentType}</Fact>
        <Fact label={taskWords.publishOn}>{longIsoDate(evidence.publishOn ?? view.publishOn)}</Fact>
        <Fact label={taskWords.activityEndedAt}>
          {view.activityEndedAt !== null && dayAndTime(view.activityEndedAt, view)}
        </Fact>
        <Fact label={taskWords.submittedAt}>{dayAndTime(view.submittedAt, view)}</Fact>
      </dl>
    </section>
  );
}

/** The caption as it will appear; the one handed in stays in reach where the editor changed it. */
function Captions({ view: { evidence, caption } }: { view: TaskView }) {
  const isChanged = evidence.caption !== undefined && evidence.caption.trim() !== caption.trim();
  if (!isChanged) return <Caption label={taskWords.caption} text={evidence.caption ?? caption} />;
  return (
    <>
      <Caption label={taskWords.finalCaption} text={evidence.caption ?? ''} />
      <Caption label={taskWords.captionHandedIn} text={caption} folded />
    </>
  );
}

function Caption({ label, text, folded }: { label: string; text: string; folded?: boolean }) {
  if (text.trim() === '') return null;
  // As people and platforms count: code points of the composed form.
  const count = decimal([...text.normalize('NFC')].length);
  return (
    <Fact label={label}>
      <LongText text={text} folded={folded} />
      <p class="bantuan">{taskWords.characters(count)}</p>
    </Fact>
  );
}
