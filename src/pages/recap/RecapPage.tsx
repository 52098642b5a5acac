/** The dialog behind Triwulan…, Semester…, Tahun…: which one, and that the work goes on. */
import { useState } from 'preact/hooks';
import { faultWords, recapPageWords } from '../../messages/pages/pageWords';
import type { RecapAnswer } from '../../api/recapAnswer';
import { Field } from '../form/Field';
import { ListInput } from '../form/ListInput';
import { Notice } from '../form/Notice';
import { useSending } from '../sending';
import type { Answer, Server } from '../server';

export interface RecapTicket {
  /** Titles, newest first. */
  periods: readonly string[];
}

export function RecapPage({ periods, server }: RecapTicket & { server: Server }) {
  const [period, setPeriod] = useState(periods[0] ?? '');
  const [answer, setAnswer] = useState<Answer<RecapAnswer> | null>(null);
  const { isSending, alone } = useSending();

  const send = () =>
    alone(async () => {
      setAnswer(null);
      setAnswer(await server.recapPeriod(period));
    });

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
            disabled={isSending}
            onInput={({ currentTarget }) => setPeriod(currentTarget.value)}
          />
        )}
      </Field>
      <button class="utama" aria-disabled={isSending} onClick={() => void send()}>
        {recapPageWords.start}
      </button>
      <p class={isSending ? 'menunggu memuat' : 'menunggu'} role="status">
        {isSending && recapPageWords.working}
      </p>
      {answer && <Said answer={answer} />}
    </>
  );
}

function Said({ answer }: { answer: Answer<RecapAnswer> }) {
  if ('fault' in answer) return <Notice kind="wrong" {...faultWords[answer.fault]} />;
  const { made, text } = answer.answer;
  return made ? (
    <Notice kind="good" title={recapPageWords.done} text={text} />
  ) : (
    <Notice kind="calm" title={recapPageWords.refused} text={text} />
  );
}
