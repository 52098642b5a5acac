/** One confirmation for several items, and what became of each. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextSentence } from '../../messages/menu';
import { faultWords, taskWords, tasksWords } from '../../messages/pages/pageWords';
import type { FinishResult } from '../../api/taskView';
import type { ApproveResult, OpenTask } from '../../api/tasksView';
import type { PageAnswer } from '../../api/answerForPage';
import { useBackButton } from '../backButton';
import { Notice } from '../form/Notice';
import { NotYet } from '../form/NotYet';
import { useSending } from '../sending';
import type { Answer, Server } from '../server';

interface Props {
  tasks: readonly OpenTask[];
  server: Server;
  onBack(): void;
  onReload(): void;
}

export function ApproveSeveral({ tasks, server, onBack, onReload }: Props) {
  const [answer, setAnswer] = useState<Answer<PageAnswer<ApproveResult>> | null>(null);
  const { isSending, inFlight, alone } = useSending();
  const leave = () => {
    if (answer) onReload();
    else if (!inFlight.current) onBack();
  };
  useBackButton(true, leave);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const send = () =>
    alone(async () => {
      const named = tasks.map(({ token, version }) => ({ token, version }));
      setAnswer(await server.approveTasks({ tasks: named }));
    });

  if (answer) return <Approved {...{ tasks, answer, onReload }} />;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {tasksWords.confirm(tasks.length)}
      </h1>
      <p>{tasksWords.confirmText}</p>
      <ul class="kartu">
        {tasks.map(({ number, title, step, approval }) => (
          <li key={number}>
            {title}
            <p class="bantuan">
              {number}, {step}: {approval}
            </p>
          </li>
        ))}
      </ul>
      <div class="tombol">
        <button class="utama" aria-disabled={isSending} onClick={() => void send()}>
          {tasksWords.confirmYes(tasks.length)}
        </button>
        <button aria-disabled={isSending} onClick={leave}>
          {tasksWords.confirmNo}
        </button>
      </div>
      <p class="menunggu" role="status">
        {isSending ? taskWords.sending : taskWords.untouched}
      </p>
    </>
  );
}

interface ApprovedProps extends Pick<Props, 'tasks' | 'onReload'> {
  answer: Answer<PageAnswer<ApproveResult>>;
}

function Approved({ tasks, answer, onReload }: ApprovedProps) {
  const reload = <button onClick={onReload}>{tasksWords.reload}</button>;
  if ('fault' in answer) {
    // The answer was lost, not necessarily the decisions.
    return (
      <Notice kind="wrong" isAlone {...faultWords[answer.fault]}>
        {reload}
      </Notice>
    );
  }
  if ('refusal' in answer.answer) {
    return <NotYet reading={{ kind: 'refused', refused: answer.answer }} onRetry={onReload} />;
  }
  const { results } = answer.answer;
  const done = results.filter(({ result }) => 'done' in result).length;
  return (
    <Notice
      kind={done === results.length ? 'good' : 'calm'}
      isAlone
      title={tasksWords.approved(done, results.length)}
    >
      <ul>
        {results.map(({ result }, index) => (
          <li key={tasks[index]?.number}>
            {tasks[index]?.number}: {resultWords(result)}
          </li>
        ))}
      </ul>
      {reload}
    </Notice>
  );
}

const resultWords = (result: PageAnswer<FinishResult>): string => {
  if ('done' in result) return nextSentence(result.done.next);
  const { title, text } = result.refusal;
  return `${title}. ${text}`;
};
