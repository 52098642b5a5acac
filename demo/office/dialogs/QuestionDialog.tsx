import { useRef } from 'preact/hooks';
import type { QuestionView } from '../../view';
import { ModalDialog } from './ModalDialog';

interface Props {
  question: QuestionView;
  /** The pressed button and, of a prompt, the text; null when the window was closed. */
  onAnswer: (answer: string[] | null) => void;
}

/** What ui.alert and ui.prompt of a script show. */
export function QuestionDialog({ question, onAnswer }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const press = (answer: string) => onAnswer([answer, text.current?.value ?? '']);
  return (
    <ModalDialog title={question.title || 'Lembar kerja'} width={480} onClose={() => onAnswer(null)}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          press(question.buttons[0]?.answer ?? 'OK');
        }}
      >
        <p class="question-text">{question.text}</p>
        {question.kind === 'prompt' && (
          <textarea ref={text} rows={3} aria-label={question.text || question.title} autofocus />
        )}
        <div class="buttons">
          {question.buttons.map(({ answer, label }, index) => (
            <button
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'utama' : ''}
              onClick={index === 0 ? undefined : () => press(answer)}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </ModalDialog>
  );
}
