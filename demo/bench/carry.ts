/** Hands in one item by the form and carries it forward: each officer takes the first outcome. */
import { fromPage } from '../scenario/atDoor';
import { evidenceFor, type Evidence, type Outcome, type Task } from '../scenario/evidence';
import { readLetter, tokenOf } from '../scenario/letters';
import { formTime } from '../scenario/officeHours';
import type { Office } from '../scenario/Semester';
import { answersTable, text } from '../scenario/tables';

/** An officer with an open task. */
export interface Turn {
  email: string;
  token: string;
  task: Task;
}

export function handInOne({ world, formId, sections, contentTypes }: Office, title: string): void {
  const { executions } = world.submitForm(formId, {
    'Judul kegiatan': title,
    'Waktu selesai kegiatan': formTime(world.now() - 1_800_000),
    'Subbagian pengusul': sections[0] ?? '',
    'Jenis konten': contentTypes[0] ?? '',
    'Tautan foto dan/atau video': 'https://drive.google.com/file/d/1BahanUntukUkuran/view',
    'Caption (takarir)': `Takarir untuk ${title}.`,
    'Surel pengusul': 'staf1@kpu-demo.test',
  });
  for (const { error } of executions) if (error) throw new Error(`Hand-in failed: ${error.message}`);
}

export function numberOf({ workbook }: Office, title: string): string {
  const line = answersTable(workbook).lines.find((one) => text(one, 'Judul kegiatan') === title);
  return line ? text(line, 'Nomor Register') : '';
}

export function viewOf({ world, webApp }: Office, token: string): Task | null {
  const { value } = world.callFromPage(webApp, 'viewTask', [token]);
  return (value as { view?: Task } | undefined)?.view ?? null;
}

/** Officers who got a mail about the item and have a task behind its link; the newest mail first. */
export function turnsOf(office: Office, number: string): Turn[] {
  const { world } = office;
  const letters = world
    .mailboxes()
    .flatMap((to) =>
      world
        .mailbox(to)
        .slice(-60)
        .map((mail) => readLetter(to, mail)),
    )
    .filter((letter) => letter.number === number && letter.link)
    .sort((a, b) => b.at - a.at);
  const turns = letters.flatMap(({ to, link }): Turn[] => {
    const token = tokenOf(link ?? '');
    const task = viewOf(office, token);
    return task ? [{ email: to, token, task }] : [];
  });
  return turns.filter(({ email }, at) => turns.findIndex((other) => other.email === email) === at);
}

const turnOf = (office: Office, number: string): Turn | null => turnsOf(office, number)[0] ?? null;

const firstOutcome = ({ outcomes: [first] }: Task): Outcome => {
  if (!first) throw new Error('A task without outcomes');
  return first;
};

function evidenceOf({ chance, world, officers }: Office, task: Task): Evidence {
  const giver = { chance, now: world.now(), officers: officers.map(({ email }) => email) };
  return evidenceFor(giver, task, firstOutcome(task));
}

/** What the page sends. */
export const orderOf = (office: Office, { token, task }: Turn) => ({
  token,
  version: task.version,
  outcome: firstOutcome(task).name,
  evidence: evidenceOf(office, task),
});

/** @returns the token for the next step, if the same person does it */
function finish(office: Office, turn: Turn): string | undefined {
  const { value, error } = fromPage(office, 'finishTask', orderOf(office, turn));
  const { done } = (value ?? {}) as { done?: { nextToken?: string } };
  if (!done) throw new Error(`Refused: ${JSON.stringify(value ?? error)}`);
  return done.nextToken;
}

/** Carries an item on until it reaches the step of that name, or ends. */
export function carry(office: Office, number: string, until: string): Turn | null {
  let turn = turnOf(office, number);
  while (turn && turn.task.step.name !== until) {
    office.world.advance(60_000);
    const next = finish(office, turn);
    const task = next ? viewOf(office, next) : null;
    turn = next && task ? { email: turn.email, token: next, task } : turnOf(office, number);
  }
  return turn;
}
