import { taskWords, tasksWords } from '../../messages/pages/pageWords';
import type { TasksView } from '../../api/tasksView';
import { CopyText } from '../item/CopyText';
import { Until } from './TaskCard';

/** What others have to do next, and a request to send to those who do not read mail. */
export function WaitingList({ view }: { view: TasksView }) {
  if (view.waiting.length === 0) return null;
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">{tasksWords.waitingForOthers}</h2>
      <ul class="daftar">
        {view.waiting.map(({ number, title, step, names, dueAt, limitAt, request }) => (
          <li key={number} class="kartu">
            <p class="nomor">{number}</p>
            <h3>{title}</h3>
            <p>{tasksWords.waitsFor(step, names.join(', '))}</p>
            <Until {...{ dueAt, limitAt, view }} />
            <details>
              <summary>
                {tasksWords.remind}
                <span class="terdengar"> {number}</span>
              </summary>
              <CopyText id={`permintaan-${number}`} label={taskWords.whatsAppRequest} text={request} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
