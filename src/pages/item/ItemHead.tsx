import { dayAndTime } from '../../messages/dates';
import { taskWords } from '../../messages/pages/pageWords';
import type { TaskView } from '../../api/taskView';
import { Fact, LongText } from './Fact';
import { timeLeft } from './timeLeft';

/** What is asked, of whom, until when, and what the one before wrote. */
export function ItemHead({ view, isOver }: { view: TaskView; isOver?: boolean }) {
  return (
    <header>
      <p class="nomor">{view.number}</p>
      <h1>{view.title}</h1>
      {!isOver && <Asked view={view} />}
    </header>
  );
}

function Asked({ view }: { view: TaskView }) {
  const { step, now } = view;
  const until = (instant: number) => (
    <>
      <strong>{dayAndTime(instant, view)}</strong>
      <p class={instant < now ? 'lewat' : 'bantuan'}>{timeLeft(instant, now)}</p>
    </>
  );
  return (
    <>
      <p>
        {taskWords.asked(view.officer)} <strong>{step.name}</strong>
        {step.round > 1 && ` (${taskWords.round(step.round)})`}.
      </p>
      <dl class="batas">
        <Fact label={taskWords.limitAt}>{step.limitAt !== null && until(step.limitAt)}</Fact>
        <Fact label={taskWords.dueAt}>{step.dueAt !== null && until(step.dueAt)}</Fact>
        <Fact label={taskWords.noteBefore}>{step.note && <LongText text={step.note} />}</Fact>
        <Fact label={taskWords.signedText}>{step.description}</Fact>
      </dl>
    </>
  );
}
