import { dayAndTime } from '../../messages/dates';
import { taskWords, tasksWords } from '../../messages/pages/pageWords';
import { capitalised } from '../../messages/peoplesText';
import type { OpenTask, TasksView } from '../../api/tasksView';
import { timeLeft } from '../item/timeLeft';

interface Props {
  task: OpenTask;
  view: TasksView;
  /** The most urgent one is the one primary action. */
  isFirst: boolean;
  /** Null where it cannot be approved together with others. */
  choice: { isChosen: boolean; onChoose(isChosen: boolean): void } | null;
  onOpen(token: string): void;
}

export function TaskCard({ task, view, isFirst, choice, onOpen }: Props) {
  const { token, number, title, step, round, dueAt, limitAt, approval } = task;
  return (
    <li class="kartu">
      <p class="nomor">{number}</p>
      <h2>{title}</h2>
      <p>
        {step}
        {round > 1 && ` (${taskWords.round(round)})`}
      </p>
      <Until {...{ dueAt, limitAt, view }} />
      {choice && approval && (
        <label class="pilih">
          <input
            type="checkbox"
            checked={choice.isChosen}
            onChange={({ currentTarget }) => choice.onChoose(currentTarget.checked)}
          />
          <span>
            {tasksWords.choose(capitalised(approval))}
            <span class="terdengar"> {number}</span>
          </span>
        </label>
      )}
      <button class={isFirst ? 'utama' : ''} onClick={() => onOpen(token)}>
        {tasksWords.open}
        <span class="terdengar"> {title}</span>
      </button>
    </li>
  );
}

interface UntilProps {
  dueAt: number | null;
  limitAt: number | null;
  view: TasksView;
}

/** The hard limit first. */
export function Until({ dueAt, limitAt, view }: UntilProps) {
  const line = (label: string, instant: number | null) =>
    instant !== null && (
      <p class={instant < view.now ? 'lewat' : 'bantuan'}>
        {label} {dayAndTime(instant, view)}, <strong>{timeLeft(instant, view.now)}</strong>
      </p>
    );
  return (
    <>
      {line(taskWords.limitAt, limitAt)}
      {line(taskWords.dueAt, dueAt)}
    </>
  );
}
