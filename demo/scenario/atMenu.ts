/** What a person does in the Sheet itself: find the row, select it, choose from the menu, read what it says. */
import type { Execution } from '../../emulator/index';
import { answerForm, ticketOf, wordsOf } from './dialog';
import type { Outcome, Task } from './evidence';
import type { Life } from './Life';
import { registerTable, row, text } from './tables';

/** Whether this outcome can be, and by chance is, given from the menu. */
export function tryMenu(life: Life, email: string, task: Task, outcome: Outcome): boolean {
  const { chance, officers, diary } = life.semester;
  // Submitters have no access to the workbook, and phones have no menus.
  if (!officers.some((officer) => officer.email === email)) return false;
  if (outcome !== task.outcomes[0] || outcome.requires.length > 0 || !chance.happens(0.5)) return false;
  const said = clickOnRow(life, email, task.number, 'Setujui baris terpilih');
  if (said === null) return false;
  if (/tercatat/.test(said)) {
    life.habits.remember(task, outcome);
    diary.count('decided by menu');
  }
  return true;
}

/** @returns what the Sheet said; null when the row is not found */
export function clickOnRow(
  life: Life,
  email: string,
  number: string,
  item: string,
  answers?: object,
): string | null {
  const { world, script, diary } = life.semester;
  const opened = click(life, email, number, item);
  if (!opened) return null;
  const answered = answers && answerForm(script, opened, email, answers);
  const execution = answered ? diary.ran(answered, `dialog: ${item}`) : opened;
  const said = wordsOf(execution);
  if (!/tercatat/.test(said)) diary.refuse({ at: world.now(), number, words: `menu: ${said}`, by: email });
  return said;
}

function click({ semester }: Life, email: string, number: string, item: string): Execution | null {
  const { world, workbook, diary } = semester;
  const { sheetId, lines } = registerTable(workbook);
  const line = lines.find((one) => text(one, 'Nomor Register') === number);
  if (!line) return null;
  const session = world.openWorkbook(workbook, email);
  for (const opened of session.opened) diary.ran(opened);
  session.selectRange(sheetId, line[row]);
  return diary.ran(session.click(['Publikasi', item]), `menu: ${item}`);
}

/** The page of the mails beside the rows. @returns its first token; null where the Sheet shows something else */
export function openPanel(life: Life, email: string, number: string): string | null {
  const item = life.semester.chance.happens(0.3) ? 'Kembalikan…' : 'Proses baris terpilih…';
  const opened = click(life, email, number, item);
  const ticket = opened && ticketOf<{ choices?: readonly { token: string }[] }>(opened);
  return ticket?.choices?.[0]?.token ?? null;
}
