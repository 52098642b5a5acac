/** The one page for all roles: what is asked, of whom, until when; and the decision. Loading it changes nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfficeZone } from '../../messages/dates';
import { faultWords, taskWords } from '../../messages/pageWords';
import { refusalWords } from '../../messages/refusals';
import type { TaskView } from '../../useCases/taskView';
import type { Refusal } from '../../workflow/model';
import { Notice } from '../form/Notice';
import type { FaultKind, Server } from '../server';
import type { Answers } from './answers';
import { Done, type Finished } from './Done';
import { ItemDetails, ItemFacts } from '../item/ItemFacts';
import { ItemHead } from '../item/ItemHead';
import { Outcomes } from './Outcomes';
import { Way } from '../item/Way';
import { WhatsAppText } from '../item/WhatsAppText';

/** What the server writes into the page; nothing about the item, which the page asks for. */
export interface TaskTicket {
  token: string;
}

/** For refusals made before anything was read. */
const usualZone: OfficeZone = { zoneName: 'WIB', utcOffsetHours: 7 };

type Phase =
  | { kind: 'loading' }
  | { kind: 'fault'; fault: FaultKind }
  | { kind: 'refused'; refusal: Refusal; view: TaskView | null; zone: OfficeZone; nextToken?: string }
  | { kind: 'open'; view: TaskView }
  | { kind: 'done'; view: TaskView; finished: Finished };

export function TaskPage({ ticket, server }: { ticket: TaskTicket; server: Server }) {
  const [token, setToken] = useState(ticket.token);
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  /** What was typed outlives a look at the latest state, as long as it is still for the same task. */
  const typed = useRef<{ task: string; answers: Answers } | null>(null);

  const load = async (newToken: string) => {
    setToken(newToken);
    setPhase({ kind: 'loading' });
    const result = await server.viewTask(newToken);
    if ('fault' in result) setPhase({ kind: 'fault', fault: result.fault });
    else if ('refusal' in result.answer) {
      setPhase({ kind: 'refused', view: null, zone: usualZone, ...result.answer });
    } else setPhase({ kind: 'open', view: result.answer.view });
  };
  useEffect(() => void load(ticket.token), []);

  return (
    <main>
      {phase.kind === 'loading' && (
        <p class="menunggu" role="status">
          {taskWords.loading}
        </p>
      )}
      {phase.kind === 'fault' && (
        <Notice kind="wrong" {...faultWords[phase.fault]}>
          <button class="utama" onClick={() => void load(token)}>
            {taskWords.tryAgain}
          </button>
        </Notice>
      )}
      {phase.kind === 'refused' && <Refused {...phase} onLoad={(next) => void load(next ?? token)} />}
      {phase.kind === 'open' && (
        <>
          <ItemHead view={phase.view} />
          <ItemFacts view={phase.view} />
          <WhatsAppText view={phase.view} />
          <Outcomes
            view={phase.view}
            token={token}
            server={server}
            onDone={(finished) => setPhase({ kind: 'done', view: phase.view, finished })}
            onOver={(refusal) => setPhase({ kind: 'refused', refusal, view: phase.view, zone: phase.view })}
            onReload={() => void load(token)}
            typed={typed.current?.task === taskOf(phase.view) ? typed.current.answers : null}
            onTyped={(answers) => (typed.current = { task: taskOf(phase.view), answers })}
          />
          <ItemDetails view={phase.view} />
          <Way view={phase.view} />
        </>
      )}
      {phase.kind === 'done' && <Done {...phase} onGoOn={(next) => void load(next)} />}
    </main>
  );
}

const taskOf = ({ number, step }: TaskView): string => [number, step.name, step.round].join();

interface RefusedProps {
  refusal: Refusal;
  view: TaskView | null;
  zone: OfficeZone;
  nextToken?: string;
  /** With the token of the step to go on with, else the same task again. */
  onLoad(next?: string): void;
}

function Refused({ refusal, view, zone, nextToken, onLoad }: RefusedProps) {
  return (
    <>
      <Notice kind="calm" {...refusalWords(refusal, zone)}>
        {refusal.code === 'Busy' && (
          <button class="utama" onClick={() => onLoad()}>
            {taskWords.tryAgain}
          </button>
        )}
        {nextToken && (
          <button class="utama" onClick={() => onLoad(nextToken)}>
            {taskWords.goOnNext}
          </button>
        )}
      </Notice>
      {view && (
        <>
          <ItemHead view={view} isOver />
          <ItemFacts view={view} />
          <ItemDetails view={view} />
        </>
      )}
    </>
  );
}
