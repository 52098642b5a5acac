/** A label, its help and its error, wired to the control so that a screen reader says all three. */
import type { ComponentChildren } from 'preact';
import { pageWords } from '../../messages/pages/pageWords';

export interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  'aria-required': 'true' | undefined;
}

interface Props {
  id: string;
  label: string;
  help?: string;
  error?: string | undefined;
  /** Worth a second look; does not hold anybody up. */
  warning?: string | undefined;
  required?: boolean;
  children: (wiring: Wiring) => ComponentChildren;
}

export function Field({ id, label, help, error, warning, required, children }: Props) {
  const describedBy = [help && `${id}-bantuan`, warning && `${id}-periksa`, error && `${id}-salah`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="bidang">
      <label for={id}>
        {label}
        {required && <span class="wajib"> ({pageWords.required})</span>}
      </label>
      {help && (
        <p class="bantuan" id={`${id}-bantuan`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-required': required ? 'true' : undefined,
      })}
      {warning && (
        <p class="periksa" id={`${id}-periksa`} role="status">
          {warning}
        </p>
      )}
      {error && (
        <p class="salah" id={`${id}-salah`}>
          {error}
        </p>
      )}
    </div>
  );
}
