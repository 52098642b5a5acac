/** The dialog of an order that has several questions: all at once, one button, and what became of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords } from '../../messages/pages/pageWords';
import { officeFormWords as words } from '../../messages/pages/officeForms';
import type { FormField, FormAnswer, OfficeForm } from '../../api/forms';
import { DateInput } from '../form/DateInput';
import { Field } from '../form/Field';
import { ListInput } from '../form/ListInput';
import { Notice } from '../form/Notice';
import { useSending } from '../sending';
import type { Answer, Server } from '../server';

type Answers = Readonly<Record<string, string>>;

const unchosen = { value: '', label: words.choose };

/** Of one there is nothing to choose. */
const firstAnswers = (fields: readonly FormField[]): Answers =>
  Object.fromEntries(
    fields.map(({ name, options }) => [name, options.length === 1 ? options[0]!.value : '']),
  );

export function OfficePage({ form, server }: { form: OfficeForm; server: Server }) {
  const [answers, setAnswers] = useState(() => firstAnswers(form.fields));
  const [isChecked, setChecked] = useState(false);
  const [answer, setAnswer] = useState<Answer<FormAnswer> | null>(null);
  const { isSending, alone } = useSending();
  const element = useRef<HTMLFormElement>(null);
  const isMissing = ({ name, isRequired }: FormField) => isRequired && answers[name]?.trim() === '';

  const send = async () => {
    setChecked(true);
    if (form.fields.some(isMissing)) return;
    await alone(async () => {
      setAnswer(null);
      setAnswer(await server[form.door]({ ...form.given, ...answers }));
    });
  };
  useEffect(() => {
    if (isChecked) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isChecked]);

  if (answer && 'answer' in answer && answer.answer.done) {
    return <Notice kind="good" isAlone title={words.done} text={answer.answer.text} />;
  }
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1>{form.title}</h1>
      <p>{form.about}</p>
      {form.fields.map((field) => (
        <Question
          key={field.name}
          field={field}
          value={answers[field.name] ?? ''}
          error={isChecked && isMissing(field) ? words.missing : undefined}
          disabled={isSending}
          onAnswer={(value) => {
            setChecked(false);
            setAnswers({ ...answers, [field.name]: value });
          }}
        />
      ))}
      <div class="tombol">
        <button type="submit" class="utama" aria-disabled={isSending}>
          {form.send}
        </button>
      </div>
      <p class={isSending ? 'menunggu memuat' : 'menunggu'} role="status">
        {isSending && words.working}
      </p>
      {answer && 'fault' in answer && <Notice kind="wrong" {...faultWords[answer.fault]} />}
      {answer && 'answer' in answer && <Notice kind="calm" title={words.refused} text={answer.answer.text} />}
    </form>
  );
}

interface QuestionProps {
  field: FormField;
  value: string;
  error: string | undefined;
  disabled: boolean;
  onAnswer(value: string): void;
}

function Question({ field, value, error, disabled, onAnswer }: QuestionProps) {
  const { name, label, help, kind, isRequired, options } = field;
  const control = {
    value,
    disabled,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onAnswer(currentTarget.value),
  };
  return (
    <Field id={`isian-${name}`} {...{ label, help, error }} required={isRequired}>
      {(wiring) =>
        kind === 'choice' ? (
          <ListInput
            {...wiring}
            {...control}
            options={options.length === 1 ? options : [unchosen, ...options]}
          />
        ) : kind === 'date' ? (
          <DateInput {...wiring} {...control} />
        ) : kind === 'lines' ? (
          <textarea {...wiring} {...control} rows={3} />
        ) : (
          <input {...wiring} {...control} type="text" autoComplete="off" />
        )
      }
    </Field>
  );
}
