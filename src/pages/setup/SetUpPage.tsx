/** The dialog behind Siapkan lembar kerja…: three questions, one button, and what was done. */
import { useState } from 'preact/hooks';
import { faultWords, setUpPageWords } from '../../messages/pages/pageWords';
import { isFormAddress } from '../../messages/peoplesText';
import type { PresetChoice, SetUpResult, SetUpTicket } from '../../api/setUpView';
import { DateInput } from '../form/DateInput';
import { Field } from '../form/Field';
import { Notice } from '../form/Notice';
import { useSending } from '../sending';
import type { Server } from '../server';

type Typed = Record<'registerFrom' | 'formUrl', string>;
type Answers = Typed & { preset: string };

export const findSetUpFaults = ({ registerFrom, formUrl }: Typed): Partial<Typed> => ({
  ...(!/^\d{4}-\d{2}-\d{2}$/.test(registerFrom) && { registerFrom: setUpPageWords.dateMissing }),
  ...(formUrl.trim() !== '' && !isFormAddress(formUrl.trim()) && { formUrl: setUpPageWords.notAForm }),
});

export function SetUpPage({ ticket, server }: { ticket: SetUpTicket; server: Server }) {
  const [answers, setAnswers] = useState<Answers>({
    preset: ticket.preset,
    registerFrom: ticket.registerFrom,
    formUrl: '',
  });
  const [errors, setFaults] = useState<Partial<Typed>>({});
  const [result, setResult] = useState<SetUpResult | null>(null);
  const [trouble, setTrouble] = useState<{ title: string; text: string } | null>(null);
  const { isSending, alone } = useSending();

  const send = async () => {
    const found = findSetUpFaults(answers);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    await alone(async () => {
      setTrouble(null);
      setResult(null);
      const outcome = await server.setUpWorkbook({ ...answers, formUrl: answers.formUrl.trim() });
      if ('fault' in outcome) setTrouble(faultWords[outcome.fault]);
      else if (outcome.answer.refusal)
        setTrouble({ title: setUpPageWords.refused, text: outcome.answer.refusal });
      else setResult(outcome.answer);
    });
  };
  const answer = (question: keyof Answers) => ({
    value: answers[question],
    disabled: isSending,
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
        <Presets presets={ticket.presets} {...answer('preset')} />
        <Field
          id="sejak"
          label={setUpPageWords.registerFrom}
          help={setUpPageWords.registerFromHelp}
          error={errors.registerFrom}
        >
          {(wiring) => <DateInput {...wiring} {...answer('registerFrom')} />}
        </Field>
        <Field
          id="formulir"
          label={setUpPageWords.formUrl}
          help={setUpPageWords.formUrlHelp(ticket.hasForm)}
          error={errors.formUrl}
        >
          {(wiring) => (
            <input {...wiring} {...answer('formUrl')} type="text" inputMode="url" autoComplete="off" />
          )}
        </Field>
        <div class="tombol">
          <button type="submit" class="utama" aria-disabled={isSending}>
            {result ? setUpPageWords.again : setUpPageWords.start}
          </button>
        </div>
      </form>
      <p class={isSending ? 'menunggu memuat' : 'menunggu'} role="status">
        {isSending && setUpPageWords.working}
      </p>
      {trouble && <Notice kind="wrong" {...trouble} />}
      {result && <Result {...result} />}
    </>
  );
}

interface PresetsProps {
  presets: readonly PresetChoice[];
  value: string;
  disabled: boolean;
  onInput(event: { currentTarget: { value: string } }): void;
}

/** All at once with their whole titles: a closed list would show the first words of one. */
function Presets({ presets, value, disabled, onInput }: PresetsProps) {
  return (
    <fieldset disabled={disabled}>
      <legend>{setUpPageWords.preset}</legend>
      <p class="bantuan">{setUpPageWords.presetHelp}</p>
      {presets.map(({ key, office, titles }) => (
        <label key={key} class="pilih">
          <input type="radio" name="preset" value={key} checked={key === value} onInput={onInput} />
          <span>
            {office}
            {titles.map((title) => (
              <small key={title}>{title}</small>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
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
