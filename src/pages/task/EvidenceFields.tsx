/** The fields one outcome asks for. */
import type { InputHTMLAttributes } from 'preact';
import { evidenceField, requirementWords } from '../../messages/evidenceFields';
import { pageWords, taskWords } from '../../messages/pages/pageWords';
import { linesOf } from '../../messages/peoplesText';
import type { EvidenceKind, EvidenceRequirement } from '../../sop/model';
import { DateInput } from '../form/DateInput';
import { Field } from '../form/Field';
import { CaptionCounts } from '../item/Caption';
import type { Answers, FieldErrors } from './answers';
import { isClosed } from './closedLinks';

interface Props {
  requires: readonly EvidenceRequirement[];
  platforms: readonly string[];
  answers: Answers;
  errors: FieldErrors;
  disabled: boolean;
  onChange(answers: Answers): void;
}

export function EvidenceFields({ requires, ...rest }: Props) {
  return (
    <>
      {requires.map((requirement) => (
        <Requirement key={requirement.anyOf.join()} requirement={requirement} {...rest} />
      ))}
    </>
  );
}

function Requirement({
  requirement: { anyOf, atLeast },
  ...rest
}: Omit<Props, 'requires'> & { requirement: EvidenceRequirement }) {
  const fields = anyOf.map((kind) =>
    kind === 'postUrl' ? (
      <PostFields key={kind} {...rest} />
    ) : (
      <TextField key={kind} kind={kind} atLeast={atLeast} alone={anyOf.length === 1} {...rest} />
    ),
  );
  if (anyOf.length === 1) return <>{fields}</>;
  return (
    <fieldset>
      <legend>{taskWords.oneOfThese(requirementWords({ anyOf, atLeast }))}</legend>
      {fields}
    </fieldset>
  );
}

function TextField({
  kind,
  atLeast,
  alone,
  platforms,
  answers,
  errors,
  disabled,
  onChange,
}: Omit<Props, 'requires'> & {
  kind: Exclude<EvidenceKind, 'postUrl'>;
  atLeast: number;
  alone: boolean;
}) {
  const { label, help, input } = evidenceField(kind);
  const value = answers.texts[kind] ?? '';
  const isLink = input === 'link' || input === 'links';
  const control = {
    value,
    disabled,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...answers, texts: { ...answers.texts, [kind]: currentTarget.value } }),
  };
  return (
    <Field
      id={`bukti-${kind}`}
      label={label}
      help={atLeast > 1 && input === 'links' ? `${help} ${taskWords.atLeast(atLeast)}` : help}
      error={errors[kind]}
      warning={isLink && linesOf(value).some(isClosed) ? taskWords.closedLink : undefined}
      required={alone}
    >
      {(wiring) => {
        const props = { ...wiring, ...control };
        if (input === 'date') return <DateInput {...props} />;
        if (input === 'links') return <textarea {...props} rows={3} />;
        if (kind === 'caption') {
          return (
            <>
              <textarea {...props} rows={6} />
              <CaptionCounts text={value} platforms={platforms} />
            </>
          );
        }
        if (input === 'longText') return <textarea {...props} rows={6} />;
        return <input {...props} {...inputKind[input]} />;
      }}
    </Field>
  );
}

/** Text rather than `url` and `email`: the browser's own complaints come in its own language. */
const inputKind: Record<string, InputHTMLAttributes> = {
  link: { type: 'text', inputMode: 'url', autoCapitalize: 'off', autoComplete: 'off' },
  officer: { type: 'text', inputMode: 'email', autoCapitalize: 'off', autoComplete: 'off' },
  line: { type: 'text' },
};

function PostFields({ platforms, answers, errors, disabled, onChange }: Omit<Props, 'requires'>) {
  const { label, help } = evidenceField('postUrl');
  return (
    <fieldset>
      <legend>
        {label} <span class="wajib">({pageWords.required})</span>
      </legend>
      <p class="bantuan">{help}</p>
      {errors.postUrl && <p class="salah">{errors.postUrl}</p>}
      {platforms.map((platform) => (
        <Field
          key={platform}
          id={`tautan-${platform.replace(/\W+/g, '-')}`}
          label={platform}
          error={errors[`postUrl:${platform}`]}
        >
          {(wiring) => (
            <input
              {...wiring}
              {...inputKind.link}
              placeholder="https://"
              disabled={disabled}
              value={answers.posts[platform] ?? ''}
              onInput={({ currentTarget }) =>
                onChange({ ...answers, posts: { ...answers.posts, [platform]: currentTarget.value } })
              }
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
