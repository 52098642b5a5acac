import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CellView } from '../../localOffice/view';

interface Props {
  cell: CellView | null;
  label: string;
  onDone: (text: string) => void;
  onCancel: () => void;
}

/** Typing into a cell: Enter writes, Alt+Enter breaks the line, Escape gives up, leaving writes. */
export function CellEditor({ cell, label, onDone, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  const before = cell?.edit ?? cell?.text ?? '';
  const finished = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select?.();
  }, []);

  const finish = (write: boolean) => {
    if (finished.current) return;
    finished.current = true;
    const text = field.current?.value ?? before;
    if (write && text !== before) onDone(text);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') finish(false);
    if (event.key === 'Tab') finish(true);
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    finish(true);
  };

  if (cell?.choices) {
    const known = cell.choices.includes(before) || before === '';
    return (
      <select
        ref={field}
        aria-label={label}
        onKeyDown={onKeyDown}
        onChange={() => finish(true)}
        onBlur={() => finish(true)}
      >
        <option value="" selected={before === ''} />
        {!known && (
          <option value={before} selected>
            {before}
          </option>
        )}
        {cell.choices.map((choice) => (
          <option value={choice} selected={choice === before}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <textarea
      ref={field}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
      defaultValue={before}
    />
  );
}
