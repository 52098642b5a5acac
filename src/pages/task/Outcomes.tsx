/** One button per outcome. What asks for evidence, or ends the item for good, opens a form first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords, taskWords } from '../../messages/pages/pageWords';
import { capitalised } from '../../messages/peoplesText';
import { endLabel } from '../../messages/states';
import type { TaskOutcome, TaskView } from '../../api/taskView';
import type { PageRefusal } from '../../api/answerForPage';
import { useBackButton } from '../backButton';
import { Notice } from '../form/Notice';
import { useSending } from '../sending';
import type { Server } from '../server';
import { evidenceFor, findErrors, initialAnswers, type Answers, type FieldErrors } from './answers';
import type { Finished } from './Done';
import { EvidenceFields } from './EvidenceFields';

interface Props {
  view: TaskView;
  token: string;
  server: Server;
  onDone(finished: Finished): void;
  /** Nothing is left to decide here. */
  onOver(refused: PageRefusal): void;
  onReload(): void;
  /** The outcome chosen already where the person came from. */
  firstChoice?: string | undefined;
  /** From before a reload. */
  typed: Answers | null;
  onTyped(answers: Answers): void;
}

interface Trouble {
  title: string;
  text: string;
  isUncertain?: boolean;
}

/** After these the person can mend something and send again; after all others the matter is over. */
const mendable: readonly PageRefusal['refusal']['code'][] = [
  'EvidenceMissing',
  'EvidenceInvalid',
  'RequestInvalid',
  'Busy',
  'UnknownOutcome',
];

const endsForGood = ({ next }: TaskOutcome): string | null =>
  'end' in next && next.end !== 'selesai' ? endLabel(next.end) : null;

const opensForm = (outcome: TaskOutcome): boolean =>
  outcome.requires.length > 0 || endsForGood(outcome) !== null;

export function Outcomes(props: Props) {
  const { view, token, server, onDone, onOver, onReload, typed, onTyped } = props;
  const only = view.outcomes.length === 1 ? view.outcomes[0]! : null;
  const first = only ?? view.outcomes.find(({ name }) => name === props.firstChoice);
  const [chosen, setChosen] = useState<TaskOutcome | null>(first && opensForm(first) ? first : null);
  const [answers, setAnswers] = useState(() => typed ?? initialAnswers(view));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { isSending, inFlight, alone } = useSending();
  const toChoices = () => {
    if (!inFlight.current) setChosen(null);
  };
  useBackButton(chosen !== null && !only, toChoices);

  const send = async (outcome: TaskOutcome) => {
    const found = findErrors(outcome.requires, answers);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    await alone(async () => {
      setTrouble(null);
      const evidence = evidenceFor(outcome.requires, answers);
      const result = await server.finishTask({
        token,
        version: view.version,
        outcome: outcome.name,
        evidence,
      });
      if ('fault' in result) {
        // The answer was lost, not necessarily the decision.
        setTrouble({ ...faultWords[result.fault], isUncertain: true });
      } else if ('done' in result.answer) onDone(result.answer.done);
      else if (mendable.includes(result.answer.refusal.code)) {
        setTrouble(result.answer.refusal);
      } else onOver(result.answer);
    });
  };

  const choose = (outcome: TaskOutcome) => {
    if (inFlight.current) return;
    setErrors({});
    setTrouble(null);
    if (opensForm(outcome)) setChosen(outcome);
    else void send(outcome);
  };

  return (
    <section class="keputusan" aria-labelledby="keputusan">
      <h2 id="keputusan">{view.outcomes.length > 1 ? taskWords.decisions : taskWords.yourWork}</h2>
      {chosen ? (
        <ChosenForm
          {...{ chosen, answers, errors, isSending }}
          platforms={view.platforms}
          onChange={(changed) => {
            setAnswers(changed);
            onTyped(changed);
          }}
          onSend={() => void send(chosen)}
          onBack={only ? null : toChoices}
        />
      ) : (
        <ul class="pilihan">
          {view.outcomes.map((outcome, index) => (
            <li key={outcome.name}>
              <button
                class={endsForGood(outcome) ? 'akhir' : index === 0 ? 'utama' : ''}
                aria-disabled={isSending}
                onClick={() => choose(outcome)}
              >
                {capitalised(outcome.name)}
                <small>{whatFollows(outcome)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="menunggu" role="status">
        {isSending ? taskWords.sending : taskWords.untouched}
      </p>
      {trouble && (
        <Notice kind="wrong" title={trouble.title} text={trouble.text}>
          {trouble.isUncertain && <button onClick={onReload}>{taskWords.checkLatest}</button>}
        </Notice>
      )}
    </section>
  );
}

const whatFollows = ({ next }: TaskOutcome): string => {
  if ('end' in next) return taskWords.endsAs(endLabel(next.end));
  return `${taskWords.nextIs}: ${next.step}${next.performers && ` (${next.performers})`}`;
};

interface FormProps {
  chosen: TaskOutcome;
  platforms: readonly string[];
  answers: Answers;
  errors: FieldErrors;
  isSending: boolean;
  onChange(answers: Answers): void;
  onSend(): void;
  onBack: (() => void) | null;
}

function ChosenForm({ chosen, platforms, answers, errors, isSending, onChange, onSend, onBack }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const end = endsForGood(chosen);
  // A choice among several moves on to its fields; a step with one way leaves the reader at the top.
  useEffect(() => {
    if (onBack) form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [chosen.name]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {onBack && <h3>{capitalised(chosen.name)}</h3>}
      <EvidenceFields
        requires={chosen.requires}
        disabled={isSending}
        {...{ platforms, answers, errors, onChange }}
      />
      {end && <p>{taskWords.endsForGood(end)}</p>}
      {!end && <p class="bantuan">{whatFollows(chosen)}</p>}
      <div class="tombol">
        <button type="submit" class={end ? 'akhir' : 'utama'} aria-disabled={isSending}>
          {taskWords.send(chosen.name)}
        </button>
        {onBack && (
          <button type="button" aria-disabled={isSending} onClick={onBack}>
            {taskWords.back}
          </button>
        )}
      </div>
    </form>
  );
}
