import { dayAndTime } from '../../messages/dates';
import { taskWords } from '../../messages/pages/pageWords';
import type { TaskView } from '../../api/taskView';

/** The item's way so far, in the order of time: a question sent back stands after the check that asked it. */
export function Way({ view }: { view: Pick<TaskView, 'way' | 'zoneName' | 'utcOffsetHours'> }) {
  if (view.way.length === 0) return null;
  const way = [...view.way].sort((a, b) => (a.finishedAt ?? Infinity) - (b.finishedAt ?? Infinity));
  return (
    <section aria-labelledby="perjalanan">
      <h2 id="perjalanan">{taskWords.way}</h2>
      <ol class="perjalanan">
        {way.map(({ step, round, finishedAt, outcome, by, handedOver = [] }) => (
          <li key={`${step} ${round} ${finishedAt}`} class={finishedAt === null ? 'berjalan' : ''}>
            <strong>{step}</strong>
            {round > 1 && ` (${taskWords.round(round)})`}
            {outcome && `: ${outcome}`}
            <div class="bantuan">
              {finishedAt === null ? taskWords.running : dayAndTime(finishedAt, view)}
              {by && <div>{by}</div>}
              {handedOver.map(({ from, to }) => (
                <div>{taskWords.handedOver(from, to)}</div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
