import { dayAndTime } from '../../messages/dates';
import { nextSentence } from '../../messages/menu';
import { taskWords } from '../../messages/pages/pageWords';
import type { FinishResult, TaskView } from '../../api/taskView';
import { Notice } from '../form/Notice';

/**
 * What the server says of a finished step. `nextToken` comes when the same person goes on with the next step:
 * no mail is sent to somebody who just acted, so the page itself is the way there.
 */
export type Finished = Extract<FinishResult, { done: unknown }>['done'] & { nextToken?: string };

export interface Leave {
  label: string;
  go(): void;
}

/** Stays on the page: the officer sees that it counted, and what happens next. */
export function Done(props: {
  view: TaskView;
  finished: Finished;
  onGoOn(token: string): void;
  leave?: Leave | undefined;
}) {
  const { view, finished, onGoOn, leave } = props;
  const { outcome, next, at, nextToken } = finished;
  const recorded = taskWords.recordedAs(outcome, dayAndTime(at, view));
  const follows = nextSentence(next);
  return (
    <>
      <header>
        <p class="nomor">{view.number}</p>
        <h1>{view.title}</h1>
      </header>
      <Notice kind="good" title={taskWords.recorded} text={`${recorded} ${follows}`.trim()}>
        {nextToken && 'step' in next ? (
          <button class="utama" onClick={() => onGoOn(nextToken)}>
            {taskWords.goOn(next.step)}
          </button>
        ) : (
          !leave && <p>{taskWords.mayClose}</p>
        )}
        {leave && <button onClick={leave.go}>{leave.label}</button>}
      </Notice>
    </>
  );
}
