/** What this officer may start at any time, and on which items: asked for only when wanted. Looking changes nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAndTime } from '../../messages/dates';
import { atWillWords } from '../../messages/pages/pageWords';
import type { AtWillResult } from '../../api/tasksView';
import { Field } from '../form/Field';
import { NotYet } from '../form/NotYet';
import { AtWillSteps } from '../item/AtWillSteps';
import { readingOf, type Reading } from '../reading';
import type { Server } from '../server';

interface Props {
  token: string;
  server: Server;
  onOpen(token: string): void;
}

type View = Extract<AtWillResult, { view: unknown }>['view'];

export function AtWill({ token, server, onOpen }: Props) {
  const [reading, setReading] = useState<Reading<View>>({ kind: 'loading' });
  const [number, setNumber] = useState('');
  const load = async () => {
    setReading({ kind: 'loading' });
    setReading(readingOf(await server.listAtWill({ token, number })));
  };
  useEffect(() => void load(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);

  if (reading.kind !== 'read') return <NotYet reading={reading} onRetry={() => void load()} />;
  const { view } = reading;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {atWillWords.title}
      </h1>
      {view.items.length === 0 && <p>{atWillWords.none}</p>}
      <ul class="daftar">
        {view.items.map(({ number, title, status, endedAt, steps }) => (
          <li key={number} class="kartu">
            <p class="nomor">{number}</p>
            <h2>{title}</h2>
            <p class="bantuan">
              {status}
              {endedAt !== null && `, ${dayAndTime(endedAt, view)}`}
            </p>
            <AtWillSteps {...{ steps, number, onOpen }} />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void load();
        }}
      >
        <Field id="nomor" label={atWillWords.number} help={atWillWords.numberHelp}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              autoComplete="off"
              maxLength={100}
              value={number}
              onInput={({ currentTarget }) => setNumber(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit">{atWillWords.find}</button>
      </form>
    </>
  );
}
