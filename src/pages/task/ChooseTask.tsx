import { useState } from 'preact/hooks';
import { taskWords } from '../../messages/pageWords';
import type { Server } from '../server';
import type { RowTicket } from '../ticket';
import { TaskPage } from './TaskPage';

/** A row may offer more than its step: a correction, a take-down. Where it offers one thing, nobody is asked. */
export function ChooseTask({ choices, outcome, server }: RowTicket & { server: Server }) {
  const [token, setToken] = useState(choices.length === 1 ? choices[0]!.token : null);
  if (token !== null) return <TaskPage token={token} server={server} outcome={outcome} />;
  return (
    <>
      <h1>{taskWords.whichTask}</h1>
      <ul class="pilihan">
        {choices.map((choice, index) => (
          <li key={choice.token}>
            <button class={index === 0 ? 'utama' : ''} onClick={() => setToken(choice.token)}>
              {choice.step}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
