/** The dialog behind Siapkan lembar kerja…: three questions, one button, and what was done. */
import { useRef, useState } from 'preact/hooks';
import { faultWords, setUpPageWords } from '../../messages/pageWords';
import { isFormAddress } from '../../messages/peoplesText';
import type { SetUpResult } from '../../useCases/setUpView';
import { DateInput } from '../form/DateInput';
import { Field } from '../form/Field';
import { Notice } from '../form/Notice';
import type { Server } from '../server';

export interface SetUpTicket {
  presets: readonly { key: string; title: string }[];
  /** ISO date in the office's zone. */
  today: string;
  /** What an earlier set-up chose. */
  preset?: string;
  registerFrom?: string;
  formUrl?: string;
}

type Question = 'preset' | 'registerFrom' | 'formUrl';
type Questions = Record<Question, string>;

export const findSetUpFaults = ({ preset, registerFrom, formUrl }: Questions): Partial<Questions> => ({
  ...(preset === '' && { preset: setUpPageWords.presetMissing }),
  ...(!/^\d{4}-\d{2}-\d{2}$/.test(registerFrom) && { registerFrom: setUpPageWords.dateMissing }),
  ...(formUrl.trim() !== '' && !isFormAddress(formUrl.trim()) && { formUrl: setUpPageWords.notAForm }),
});

export function SetUpPage({ ticket, server }: { ticket: SetUpTicket; server: Server }) {
  const [answers, setAnswers] = useState<Questions>({
    preset: ticket.preset ?? ticket.presets[0]?.key ?? '',
    registerFrom: ticket.registerFrom ?? ticket.today,
    formUrl: ticket.formUrl ?? '',
  });
  const [faults, setFaults] = useState<Partial<Questions>>({});
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<SetUpResult | null>(null);
  const [trouble, setTrouble] = useState<{ title: string; text: string } | null>(null);
  const inFlight = useRef(false);

  const send = async () => {
    const found = findSetUpFaults(answers);
    setFaults(found);
    if (Object.keys(found).length > 0 || inFlight.current) return;
    inFlight.current = true;
    setWorking(true);
    setTrouble(null);
    setResult(null);
    const outcome = await server.setUpWorkbook({ ...answers, formUrl: answers.formUrl.trim() });
    inFlight.current = false;
    setWorking(false);
    if ('fault' in outcome) setTrouble(faultWords[outcome.fault]);
    else if (outcome.answer.refusal)
      setTrouble({ title: setUpPageWords.refused, text: outcome.answer.refusal });
    else setResult(outcome.answer);
  };
  const answer = (question: Question) => ({
    value: answers[question],
    disabled: isWorking,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setAnswers({ ...answers, [question]: currentTarget.value }),
  });

  return (
    <>
      <h1>{setUpPageWords.title}</h1>
      <p>{setUpPageWords.intro}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field
          id="preset"
          label={setUpPageWords.preset}
          help={setUpPageWords.presetHelp}
          fault={faults.preset}
        >
          {(wiring) => (
            <select {...wiring} {...answer('preset')}>
              {ticket.presets.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="sejak"
          label={setUpPageWords.registerFrom}
          help={setUpPageWords.registerFromHelp}
          fault={faults.registerFrom}
        >
          {(wiring) => <DateInput {...wiring} {...answer('registerFrom')} />}
        </Field>
        <Field
          id="formulir"
          label={setUpPageWords.formUrl}
          help={setUpPageWords.formUrlHelp}
          fault={faults.formUrl}
        >
          {(wiring) => (
            <input {...wiring} {...answer('formUrl')} type="text" inputMode="url" autoComplete="off" />
          )}
        </Field>
        <div class="tombol">
          <button type="submit" class="utama" aria-disabled={isWorking}>
            {result ? setUpPageWords.again : setUpPageWords.start}
          </button>
        </div>
      </form>
      <p class={isWorking ? 'menunggu memuat' : 'menunggu'} role="status">
        {isWorking && setUpPageWords.working}
      </p>
      {trouble && <Notice kind="wrong" {...trouble} />}
      {result && <Result {...result} />}
    </>
  );
}

function Result({ done, next }: SetUpResult) {
  return (
    <Notice kind="good" title={setUpPageWords.done}>
      <ul>
        {done.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {next.length > 0 && (
        <>
          <h3>{setUpPageWords.next}</h3>
          <ol>
            {next.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
    </Notice>
  );
}
