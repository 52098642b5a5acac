import type { Wiring } from './Field';

interface Props extends Wiring {
  options: readonly { value: string; label: string }[];
  value: string;
  disabled: boolean;
  onInput(event: { currentTarget: { value: string } }): void;
}

/** What stands in a closed list on the narrowest phone. */
const fitsAClosedList = 24;

/** A closed list shows one line; where the chosen words are longer they are said once more, whole. */
export function ListInput({ options, ...control }: Props) {
  const chosen = options.find(({ value }) => value === control.value)?.label ?? '';
  return (
    <>
      <select {...control}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {chosen.length > fitsAClosedList && <p class="terpilih">{chosen}</p>}
    </>
  );
}
