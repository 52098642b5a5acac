import type { FormItemView } from '../../localOffice/view';

interface Props {
  item: FormItemView;
  value: string | string[] | undefined;
  missing: boolean;
  onChange: (value: string | string[]) => void;
}

/** One question. Its control has the id `jawab-…`, so that a missing answer can be focused. */
export function FormItem({ item, value, missing, onChange }: Props) {
  const id = `jawab-${item.id}`;
  if (item.kind === 'heading') {
    return (
      <div class="form-card">
        <h2>{item.title}</h2>
        {item.help && <p>{item.help}</p>}
      </div>
    );
  }
  const described =
    [item.help && `${id}-bantuan`, missing && `${id}-kurang`].filter(Boolean).join(' ') || undefined;
  const grouped = item.kind === 'choice' || item.kind === 'checkboxes';
  const label = (
    <>
      {item.title}
      {item.required && (
        <span class="required" title="wajib diisi">
          {' '}
          *
        </span>
      )}
    </>
  );
  const rest = (
    <>
      {item.help && (
        <p class="help" id={`${id}-bantuan`}>
          {item.help}
        </p>
      )}
      <Control
        id={id}
        item={item}
        value={value}
        described={described}
        missing={missing}
        onChange={onChange}
      />
      {missing && (
        <p class="missing" id={`${id}-kurang`}>
          Pertanyaan ini wajib diisi.
        </p>
      )}
    </>
  );
  if (grouped) {
    return (
      <fieldset class="form-card" aria-describedby={described}>
        <legend>{label}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div class="form-card">
      <label for={id}>{label}</label>
      {rest}
    </div>
  );
}

interface ControlProps extends Props {
  id: string;
  described: string | undefined;
}

function Control({ id, item, value, described, missing, onChange }: ControlProps) {
  const common = {
    id,
    'aria-describedby': described,
    'aria-invalid': missing || undefined,
    'aria-required': item.required,
  };
  const text = typeof value === 'string' ? value : '';
  const onInput = (event: Event) => onChange((event.currentTarget as HTMLInputElement).value);
  switch (item.kind) {
    case 'paragraph':
      return <textarea {...common} rows={4} value={text} onInput={onInput} />;
    case 'list':
      return (
        <select {...common} value={text} onChange={onInput}>
          <option value="">Pilih</option>
          {item.choices.map((choice) => (
            <option value={choice}>{choice}</option>
          ))}
        </select>
      );
    case 'choice':
    case 'checkboxes':
      return <Choices id={id} item={item} value={value} onChange={onChange} />;
    case 'date':
      return <input {...common} type="date" value={text} onInput={onInput} />;
    case 'time':
      return <input {...common} type="time" value={text} onInput={onInput} />;
    case 'dateTime':
      return <input {...common} type="datetime-local" value={text} onInput={onInput} />;
    case 'upload':
      return <p class="help">Unggahan berkas tidak tersedia pada kantor lokal.</p>;
    default:
      return <input {...common} type="text" value={text} onInput={onInput} />;
  }
}

function Choices({ id, item, value, onChange }: Pick<ControlProps, 'id' | 'item' | 'value' | 'onChange'>) {
  const several = item.kind === 'checkboxes';
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  const change = (choice: string, on: boolean) => {
    if (!several) return onChange(choice);
    onChange(on ? [...chosen, choice] : chosen.filter((one) => one !== choice));
  };
  return (
    <div class="choices">
      {item.choices.map((choice, index) => (
        <label>
          <input
            id={index === 0 ? id : undefined}
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice)}
            onChange={(event) => change(choice, event.currentTarget.checked)}
          />
          {choice}
        </label>
      ))}
    </div>
  );
}
