import type { InterceptedCall, World } from '../../emulator/index';
import type { QuestionView } from '../view';

const labels: Readonly<Record<string, string>> = { OK: 'Oke', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' };

/** `[button, text]` per question of the script, in order. */
export type GivenAnswers = readonly (readonly string[])[];

/**
 * A script waits inside `ui.alert`, which an emulator on one thread cannot. So the execution is killed at the first
 * question without an answer, the world put back to before the click, the person asked, and the click made again
 * with the answers so far. Ids and clock being the world's own, the second run repeats the first to the letter.
 */
export function untilUnanswered<T>(
  world: World,
  answers: GivenAnswers,
  run: () => T,
): { result: T; question: QuestionView | null } {
  let asked = 0;
  let question: QuestionView | null = null;
  const stop = world.intercept(({ call, args, phase }: InterceptedCall) => {
    if (phase !== 'before' || (call !== 'Ui.alert' && call !== 'Ui.prompt')) return undefined;
    asked += 1;
    if (asked <= answers.length) return undefined;
    question ??= questionView(call === 'Ui.alert' ? 'alert' : 'prompt', args.map(String));
    return { kill: true };
  });
  try {
    return { result: run(), question };
  } finally {
    stop();
  }
}

/** alert(text), alert(text, buttons), alert(title, text, buttons); prompt likewise. */
function questionView(kind: 'alert' | 'prompt', args: string[]): QuestionView {
  const [first = '', second = 'OK', third] = args;
  const [title, text, buttons] = third === undefined ? ['', first, second] : [first, second, third];
  return {
    kind,
    title,
    text,
    buttons: buttons.split('_').map((answer) => ({ answer, label: labels[answer] ?? answer })),
  };
}
