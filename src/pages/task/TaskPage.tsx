/** The one page for all roles: what is asked, of whom, until when; and the decision. Loading it changes nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { taskWords } from '../../messages/pages/pageWords';
import type { TaskView } from '../../api/taskView';
import type { PageRefusal } from '../../api/answerForPage';
import { NotYet } from '../form/NotYet';
import { ItemDetails, ItemFacts } from '../item/ItemFacts';
import { ItemHead } from '../item/ItemHead';
import { Way } from '../item/Way';
import { WhatsAppText } from '../item/WhatsAppText';
import { readingOf, type Reading } from '../reading';
import type { Server } from '../server';
import type { Answers } from './answers';
import { Done, type Finished, type Leave } from './Done';
import { Outcomes } from './Outcomes';

type Phase =
  | Reading<TaskView>
  /** Somebody or the clock was faster than this person. */
  | { kind: 'over'; view: TaskView; refused: PageRefusal }
  | { kind: 'done'; view: TaskView; finished: Finished };

interface Props {
  token: string;
  server: Server;
  /** Back to where the task was opened from, if it was not from a mail. */
  leave?: Leave;
  /** Chosen already where the person came from. */
  outcome?: string | undefined;
}

export function TaskPage({ token: firstToken, server, leave, outcome }: Props) {
  const [token, setToken] = useState(firstToken);
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  /** What was typed outlives a look at the latest state, as long as it is still for the same task. */
  const typed = useRef<{ task: string; answers: Answers } | null>(null);

  const load = async (newToken: string) => {
    setToken(newToken);
    setPhase({ kind: 'loading' });
    setPhase(readingOf(await server.viewTask(newToken)));
  };
  useEffect(() => void load(firstToken), []);

  const goOn = (nextToken: string | undefined) =>
    nextToken && (
      <button class="utama" onClick={() => void load(nextToken)}>
        {taskWords.goOnNext}
      </button>
    );

  if (phase.kind === 'read') {
    const { view } = phase;
    return (
      <>
        <ItemHead view={view} />
        <ItemFacts view={view} />
        <WhatsAppText view={view} />
        {view.ownWork && <p class="kabar kabar-calm">{taskWords.ownWork[view.ownWork]}</p>}
        <Outcomes
          {...{ view, token, server }}
          firstChoice={outcome}
          onDone={(finished) => setPhase({ kind: 'done', view, finished })}
          onOver={(refused) => setPhase({ kind: 'over', view, refused })}
          onReload={() => void load(token)}
          typed={typed.current?.task === taskOf(view) ? typed.current.answers : null}
          onTyped={(answers) => (typed.current = { task: taskOf(view), answers })}
        />
        <ItemDetails view={view} />
        <Way view={view} />
      </>
    );
  }
  if (phase.kind === 'done') return <Done {...phase} onGoOn={(next) => void load(next)} leave={leave} />;
  if (phase.kind === 'over') {
    const { view, refused } = phase;
    return (
      <>
        <NotYet reading={{ kind: 'refused', refused }} onRetry={() => void load(token)} />
        <ItemHead view={view} isOver />
        <ItemFacts view={view} />
        <ItemDetails view={view} />
      </>
    );
  }
  return (
    <NotYet reading={phase} onRetry={() => void load(token)}>
      {phase.kind === 'refused' && goOn(phase.refused.nextToken)}
    </NotYet>
  );
}

const taskOf = ({ number, step }: TaskView): string => [number, step.name, step.round].join();
