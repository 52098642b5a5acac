/** Everything a person needs to see before deciding. Text of people is shown as text, never as markup. */
import { dayAndTime, longIsoDate } from '../../messages/dates';
import { evidenceField } from '../../messages/evidenceFields';
import { taskWords } from '../../messages/pages/pageWords';
import { linesOf } from '../../messages/peoplesText';
import { submitterWords } from '../../messages/submitter';
import type { EvidenceKind } from '../../sop/model';
import type { TaskView } from '../../api/taskView';
import { Caption } from './Caption';
import { Fact, Links, LongText } from './Fact';

/** Shown elsewhere or in a way of their own. */
const placedElsewhere: readonly EvidenceKind[] = ['caption', 'narrative', 'note', 'postUrl', 'publishOn'];

/** What is to be judged or worked with: the newest of what was handed in, then what it was made from. */
export function ItemFacts({ view }: { view: TaskView }) {
  const { evidence } = view;
  const material = view.materialUrls.flatMap((urls) => linesOf(urls));
  const others = (Object.keys(evidence) as EvidenceKind[]).filter((kind) => !placedElsewhere.includes(kind));
  const narrative = evidence.narrative ?? view.narrative;
  return (
    <>
      <HandedIn view={view} kinds={others} />
      <Caption view={view} />
      {material.length > 0 && (
        <section class="kartu" aria-labelledby="bahan">
          <h2 id="bahan">{taskWords.material}</h2>
          <Links label={taskWords.material.toLowerCase()} texts={material} />
        </section>
      )}
      {narrative && (
        <section class="kartu" aria-labelledby="narasi">
          <h2 id="narasi">{taskWords.narrative}</h2>
          <LongText text={narrative} />
        </section>
      )}
    </>
  );
}

function HandedIn({ view, kinds }: { view: TaskView; kinds: readonly EvidenceKind[] }) {
  const posts = view.evidence.postUrl ?? [];
  if (kinds.length + posts.length === 0) return null;
  return (
    <section class="kartu" aria-label={taskWords.handedIn}>
      {kinds.map((kind) => {
        const { label, input } = evidenceField(kind);
        const lines = linesOf(view.evidence[kind as Exclude<EvidenceKind, 'postUrl'>]);
        // `Tautan konsep` becomes `Buka konsep`.
        const short = label.replace(/^Tautan /, '').toLowerCase();
        return input === 'link' || input === 'links' ? (
          <Links key={kind} label={short} texts={lines} />
        ) : (
          <dl key={kind}>
            <Fact label={label}>
              {lines.map((line) => (
                <Links label={short} texts={[line]} />
              ))}
            </Fact>
          </dl>
        );
      })}
      {posts.map(({ platform, url }) => (
        <Links key={platform} label={platform} texts={[url]} />
      ))}
    </section>
  );
}

/** What seldom decides anything, and so stands below the decision. */
export function ItemDetails({ view }: { view: TaskView }) {
  return (
    <section aria-labelledby="keterangan">
      <h2 id="keterangan">{taskWords.details}</h2>
      <dl>
        <Fact label={taskWords.submitter}>{submitterWords(view)}</Fact>
        <Fact label={taskWords.section}>{view.section}</Fact>
        <Fact label={taskWords.contentType}>{view.contentType}</Fact>
        <Fact label={taskWords.publishOn}>{longIsoDate(view.evidence.publishOn ?? view.publishOn)}</Fact>
        <Fact label={taskWords.activityEndedAt}>
          {view.activityEndedAt !== null && dayAndTime(view.activityEndedAt, view)}
        </Fact>
        <Fact label={taskWords.submittedAt}>{dayAndTime(view.submittedAt, view)}</Fact>
      </dl>
    </section>
  );
}
