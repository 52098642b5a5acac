import type { AtWillStep } from '../../api/tasksView';

interface Props {
  steps: readonly AtWillStep[];
  number: string;
  onOpen(token: string): void;
}

/** Rows that may be started at any time: offered, never urged. */
export function AtWillSteps({ steps, number, onOpen }: Props) {
  return (
    <div class="tombol">
      {steps.map(({ step, token }) => (
        <button key={token} onClick={() => onOpen(token)}>
          {step}
          <span class="terdengar"> {number}</span>
        </button>
      ))}
    </div>
  );
}
