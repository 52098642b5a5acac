/** What really happens in an office: the menu asks for it line by line and hands it to one use case. */
import { dialogTitles, prompts, recordedWays, toasts } from '../messages/menu';
import { questions, type Question } from '../sheetLayout';
import { addMaterial, materialChoices, type Material } from '../useCases/addMaterial';
import type { Ports } from '../useCases/ports';
import { handOverItem, recordDecision, selectedItem, type SelectedItem } from '../useCases/selectedItem';
import { refusalText, tellResults, withRow } from './menuCommands';
import { ask, tell } from './pages';

export function handOverSelected(ports: Ports): void {
  withItem(ports, (item) => {
    const { awaited, staff } = item;
    const from = choose(dialogTitles.handingOver, prompts.whosePlace, awaited, nameOf);
    const others = staff.filter(({ email }) => !awaited.some((one) => one.email === email));
    const to = from && choose(dialogTitles.handingOver, prompts.whoTakes(nameOf(from)), others, nameOf);
    const note = to ? ask(dialogTitles.handingOver, prompts.handOverNote) : null;
    if (!from || !to || note === null) return;
    tellResults(
      handOverItem(ports, item, { from: from.email, to: to.email, note }),
      prompts.handedOverTo(nameOf(to)),
    );
  });
}

export function recordOnSelected(ports: Ports): void {
  withItem(ports, (item) => {
    const title = dialogTitles.recording;
    const by = choose(title, prompts.whoDecided(item.step), item.awaited, nameOf);
    const outcome = by && choose(title, prompts.whichOutcome, item.outcomes, (name) => name);
    const way = outcome && choose(title, prompts.howDecided, recordedWays, ({ label }) => label);
    const proof = way ? ask(title, prompts.proof) : null;
    const note = proof === null ? null : ask(title, prompts.recordNote);
    if (!by || !outcome || !way || proof === null || note === null) return;
    tellResults(recordDecision(ports, item, { by: by.email, outcome, how: way.how, proof, note }));
  });
}

/** The form's own questions, after who sent it and when: closing any of them adds nothing. */
export function addMaterialTyped(ports: Ports): void {
  const choices = materialChoices(ports);
  if ('refusal' in choices) return tell(refusalText(choices));
  const title = dialogTitles.adding;
  const sender = ask(title, prompts.sender);
  const receivedAt = sender === null ? null : ask(title, prompts.receivedAt);
  if (sender === null || receivedAt === null) return;
  const lists: Partial<Record<Question['field'], readonly string[]>> = {
    section: choices.sections,
    contentType: choices.contentTypes,
    procedure: choices.procedures,
  };
  const answers: Material['answers'] = {};
  for (const { field, heading } of questions) {
    const among = lists[field];
    const typed = among
      ? choose(title, prompts.chooseAnswer(heading), among, (one) => one)
      : (ask(title, prompts.answer(heading)) ?? undefined);
    if (typed === undefined && among?.length !== 0) return;
    answers[field] = typed ?? '';
  }
  const added = addMaterial(ports, { sender, receivedAt, answers });
  tell('refusal' in added ? refusalText(added) : toasts.materialAdded(added.number));
}

const nameOf = ({ name, email }: SelectedItem['staff'][number]): string => name || email;

function withItem(ports: Ports, act: (item: SelectedItem) => void): void {
  withRow((row) => {
    const item = selectedItem(ports, row);
    if ('refusal' in item) return tell(refusalText(item));
    act(item);
  });
}

/** Undefined where the person closed the question; of one there is nothing to choose; any other answer is asked again. */
function choose<T>(
  title: string,
  question: string,
  among: readonly T[],
  label: (one: T) => string,
): T | undefined {
  if (among.length <= 1) return among[0];
  const list = among.map((one, index) => `${index + 1}. ${label(one)}`).join('\n');
  for (;;) {
    const answer = ask(title, `${question}\n\n${list}`);
    if (answer === null) return undefined;
    const one = among[Number(answer) - 1];
    if (one !== undefined) return one;
  }
}
