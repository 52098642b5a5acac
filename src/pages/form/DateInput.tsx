import { longIsoDate } from '../../messages/dates';
import type { Wiring } from './Field';

interface Props extends Wiring {
  value: string;
  disabled: boolean;
  onInput(event: { currentTarget: { value: string } }): void;
}

/** The browser shows a date in its own language, perhaps month first; so it is said once more in words. */
export function DateInput(props: Props) {
  return (
    <>
      <input {...props} type="date" />
      {props.value && <p class="terpilih">{longIsoDate(props.value)}</p>}
    </>
  );
}
