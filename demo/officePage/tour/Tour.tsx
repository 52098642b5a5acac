import type { TourStep } from '../../localOffice/view';

interface Props {
  steps: TourStep[];
  onClose: () => void;
  /** The user followed a step: on a phone the tour then closes. */
  onGo: () => void;
}

export function Tour({ steps, onClose, onGo }: Props) {
  return (
    <aside id="tur" class="tour" aria-label="Panduan singkat">
      <header>
        <h2>Lima langkah mencoba</h2>
        <button class="quiet" onClick={onClose}>
          Tutup
        </button>
      </header>
      <ol>
        {steps.map((step) => (
          <li>
            <a href={step.place} onClick={onGo}>
              {step.title}
            </a>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
