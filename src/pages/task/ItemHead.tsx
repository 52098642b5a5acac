import { dayAndTime } from '../../messages/dates';
import { taskWords } from '../../messages/pageWords';
import type { TaskView } from '../../useCases/taskView';
import { Fact, LongText } from './Fact';

/** What is asked, of whom, until when, and what the one before wrote. */
export function ItemHead({ view, isOver }: { view: TaskView; isOver?: boolean }) {
  const { step } = view;
  const round = step.round > 1 ? ` (${taskWords.round(step.round)})` : '';
  return (
    <header>
      <p class="nomor">{view.number}</p>
      <h1>{view.title}</h1>
      {!isOver && (
        <>
          {view.officer && <p>{taskWords.forOfficer(view.officer)}</p>}
          <dl class="batas">
            <Fact label={taskWords.step}>
              <strong>
                {step.name}
                {round}
              </strong>
            </Fact>
            <Fact label={taskWords.dueAt}>
              {step.dueAt !== null && <strong>{dayAndTime(step.dueAt, view)}</strong>}
            </Fact>
            <Fact label={taskWords.limitAt}>
              {step.limitAt !== null && <strong>{dayAndTime(step.limitAt, view)}</strong>}
            </Fact>
            <Fact label={taskWords.noteBefore}>{step.note && <LongText text={step.note} />}</Fact>
            <Fact label={taskWords.signedText}>{step.description}</Fact>
          </dl>
        </>
      )}
    </header>
  );
}
