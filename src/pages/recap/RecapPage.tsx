/** The dialog behind Triwulan…, Semester…, Tahun…: which one, and that the work goes on. */
import { useRef, useState } from 'preact/hooks';
import { faultWords, recapPageWords } from '../../messages/pageWords';
import type { RecapSaid } from '../../useCases/recapSaid';
import { Field } from '../form/Field';
import { ListInput } from '../form/ListInput';
import { Notice } from '../form/Notice';
import type { Answer, Server } from '../server';

export interface RecapTicket {
  /** Titles, newest first. */
  periods: readonly string[];
}

export function RecapPage({ periods, server }: RecapTicket & { server: Server }) {
  const [period, setPeriod] = useState(periods[0] ?? '');
  const [isWorking, setWorking] = useState(false);
  const [answer, setAnswer] = useState<Answer<RecapSaid> | null>(null);
  const inFlight = useRef(false);

  const send = async () => {
    if (inFlight.current) return;
    inFlight.current = true;
    setWorking(true);
    setAnswer(null);
    setAnswer(await server.recapPeriod(period));
    inFlight.current = false;
    setWorking(false);
  };

  return (
    <>
      <h1>{recapPageWords.title}</h1>
      <p>{recapPageWords.intro}</p>
      <Field id="periode" label={recapPageWords.period}>
        {(wiring) => (
          <ListInput
            {...wiring}
            options={periods.map((title) => ({ value: title, label: title }))}
            value={period}
            disabled={isWorking}
            onInput={({ currentTarget }) => setPeriod(currentTarget.value)}
          />
        )}
      </Field>
      <button class="utama" aria-disabled={isWorking} onClick={() => void send()}>
        {recapPageWords.start}
      </button>
      <p class={isWorking ? 'menunggu memuat' : 'menunggu'} role="status">
        {isWorking && recapPageWords.working}
      </p>
      {answer && <Said answer={answer} />}
    </>
  );
}

function Said({ answer }: { answer: Answer<RecapSaid> }) {
  if ('fault' in answer) return <Notice kind="wrong" {...faultWords[answer.fault]} />;
  const { made, text } = answer.answer;
  return made ? (
    <Notice kind="good" title={recapPageWords.done} text={text} />
  ) : (
    <Notice kind="calm" title={recapPageWords.refused} text={text} />
  );
}
