/** How people call the product: by a page, the menu or a dialog; and the answers they get. */
import type { Execution } from '../../emulator/index';
import type { Turn } from '../bench/carry';
import { fromPage } from '../scenario/atDoor';
import { answerForm, wordsOf } from '../scenario/dialog';
import { evidenceFor } from '../scenario/evidence';
import type { Office } from '../scenario/Semester';
import { registerTable, row, text } from '../scenario/tables';
import type { Told } from './scenario';

type Claim = Told['claim'];

/** Sends one outcome, with its evidence, on the page behind a mail's link. */
export function decide(office: Office, { token, email, task }: Turn, outcome: string): readonly Told[] {
  const { world, officers } = office;
  const chosen = task.outcomes.find(({ name }) => name === outcome);
  if (!chosen) throw new Error(`${task.step.name} has no outcome "${outcome}"`);
  const giver = { chance: office.chance, now: world.now(), officers: officers.map((one) => one.email) };
  const evidence = evidenceFor(giver, task, chosen);
  const request = { token, version: task.version, outcome, evidence };
  const execution = fromPage(office, 'finishTask', request);
  const { done, refusal } = (execution.value ?? {}) as { done?: object; refusal?: { code: string } };
  const claim = { event: 'StepFinished', number: task.number, round: task.step.round, outcome, by: email };
  return [told(execution, claim, done !== undefined, refusal?.code ?? 'nothing')];
}

/** Selects a row of Register in the Sheet and chooses a menu item. */
export function choose(
  { world, workbook, script }: Office,
  email: string,
  { number, path, answers }: { number?: string; path: readonly string[]; answers?: object },
  claim: Claim,
): readonly Told[] {
  const { sheetId, lines } = registerTable(workbook);
  const line = number && lines.find((one) => text(one, 'Nomor Register') === number);
  const session = world.openWorkbook(workbook, email);
  if (line) session.selectRange(sheetId, line[row]);
  const opened = session.click(['Publikasi', ...path]);
  const execution = (answers && answerForm(script, opened, email, answers)) || opened;
  const said = wordsOf(execution);
  // A user who sorts at the moment of the click moves another item under the selection; the answer names that item.
  const [, named = number] = /^(\S+): /.exec(said) ?? [];
  const isStored = /” tercatat|^Bahan tercatat|tersusun di tab/.test(said);
  const one = told(execution, { ...claim, ...(named && { number: named }) }, isStored, said);
  if (said.startsWith('Perintah terhenti')) return [{ ...one, answer: 'fault' }];
  return [said || execution.error ? one : { ...one, answer: 'nothing' }];
}

export function told({ error }: Execution, claim: Claim, isStored: boolean, words: string): Told {
  if (error) return { answer: 'fault', words: error.message, claim };
  return { answer: isStored ? 'stored' : 'refused', words: isStored ? '' : words, claim };
}
