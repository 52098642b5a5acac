import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { taskWords } from '../../messages/pages/pageWords';
import type { Choice } from '../ticket';

interface Props {
  choices: readonly Choice[];
  page(token: string): VNode;
}

/** A row may offer more than its step, an account stand for more than one person. Where there is one thing, nobody is asked. */
export function Choose({ choices, page }: Props) {
  const [token, setToken] = useState(choices.length === 1 && !choices[0]!.isAsked ? choices[0]!.token : null);
  if (token !== null) return page(token);
  return (
    <>
      <h1>{choices.some(({ isAsked }) => isAsked) ? taskWords.whoActs : taskWords.whichTask}</h1>
      <ul class="pilihan">
        {choices.map((choice, index) => (
          <li key={choice.token}>
            <button class={index === 0 ? 'utama' : ''} onClick={() => setToken(choice.token)}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
