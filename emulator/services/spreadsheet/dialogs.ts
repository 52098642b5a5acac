import { FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import type { Answer, UserInterface } from '../../execution/UserInterface';

export const BUTTONS = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
export const BUTTON_SETS = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
} as const;

interface Question {
  title: string;
  text: string;
  buttons: string;
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons); prompt() likewise. */
function questionOf(args: readonly string[]): Question {
  const [first = '', second = BUTTON_SETS.OK, third] = args;
  return third === undefined
    ? { title: '', text: first, buttons: second }
    : { title: first, text: second, buttons: third };
}

/** Without a prepared answer the person presses OK where that is the only button, and else closes the dialog. */
function nextAnswer(ui: UserInterface, buttons: string): { button: string; text: string } {
  const answer: Answer | undefined = ui.answers.shift();
  if (answer === undefined) return { button: buttons === 'OK' ? 'OK' : 'CLOSE', text: '' };
  if (typeof answer !== 'string') return { button: answer.button ?? 'OK', text: answer.text ?? '' };
  return answer in BUTTONS ? { button: answer, text: '' } : { button: 'OK', text: answer };
}

function assertOffered(buttons: string, button: string, question: Question): void {
  if (button === 'CLOSE' || buttons.split('_').includes(button)) return;
  throw new Error(
    `The dialog "${question.title || question.text}" has no button ${button}: it offers ${buttons}.`,
  );
}

export function ask(
  ui: UserInterface,
  kind: 'alert' | 'prompt',
  args: readonly string[],
): { button: string; text: string } {
  const question = questionOf(args);
  // A prompt always has a Cancel of its own only when asked for; its default set is OK.
  const answer = nextAnswer(ui, question.buttons);
  assertOffered(question.buttons, answer.button, question);
  ui.dialogs.push({ kind, ...question, answer: answer.button, html: null });
  return answer;
}

export function promptResponse(execution: Execution, answer: { button: string; text: string }): object {
  return {
    getSelectedButton: () =>
      execution.call('PromptResponse.getSelectedButton', [], FREE, () => answer.button),
    getResponseText: () => execution.call('PromptResponse.getResponseText', [], FREE, () => answer.text),
  };
}
