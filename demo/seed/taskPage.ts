import type { LocalOffice } from '../localOffice/LocalOffice';
import { fromPage } from '../scenario/atDoor';
import { mailView } from '../server/readMail';

/** What an officer does on the page their newest mail leads to: the same two calls the page makes. */
export async function finishFromMail(
  office: LocalOffice,
  email: string,
  outcome: string,
  evidence: Record<string, unknown> = {},
): Promise<void> {
  const url = office.webAppUrl ?? '';
  const token = await tokenOfNewestMail(office, email);
  const call = (door: string, given: unknown) => {
    const { error, value } = fromPage({ world: office.world, webApp: url }, door, given);
    if (error) throw new Error(`${door} for ${email} failed: ${error.message}`);
    return value;
  };
  const seen = call('viewTask', token) as { view?: { version: number } };
  const version = seen.view?.version ?? 0;
  const done = call('finishTask', { token, version, outcome, evidence }) as { refusal?: unknown };
  if (done.refusal) throw new Error(`"${outcome}" by ${email} was refused: ${JSON.stringify(done.refusal)}`);
}

async function tokenOfNewestMail(office: LocalOffice, email: string): Promise<string> {
  const { world, webAppUrl } = office;
  const mail = world.mailbox(email).at(-1);
  if (!mail) throw new Error(`${email} has no mail`);
  office.markRead(email, mail);
  const { text } = await mailView(mail, '');
  const link = text.split(/\s+/).find((word) => word.startsWith(`${webAppUrl}?`));
  const token = link && new URL(link).searchParams.get('t');
  if (!token) throw new Error(`The newest mail to ${email} has no link to the web app`);
  return token;
}
