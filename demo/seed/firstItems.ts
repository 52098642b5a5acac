import type { LocalOffice } from '../localOffice/LocalOffice';
import { instantOfInput } from '../localOffice/officeTime';
import { officeForm } from '../localOffice/officeForm';
import { submitterEmails, type SamplePerson } from './people';
import { approveFromMenu } from './approveFromMenu';
import { firstMorning, type HandIn, type MenuAct, type PageAct } from './firstMorning';
import { finishFromMail } from './taskPage';

/** Plays the first morning: items at every stage, so that a newcomer sees more than empty tabs. */
export async function firstItems(office: LocalOffice, people: readonly SamplePerson[]): Promise<void> {
  const roles = new Set(people.map(({ role }) => role));
  for (const act of firstMorning) {
    // Another office's table has other steps: there only the material comes in.
    if ('role' in act && !roles.has(act.role)) continue;
    const at = instantOfInput(`2025-09-01T${act.at}`, office.timeZone);
    if (at !== null) office.world.advanceTo(at);
    if ('title' in act) handIn(office, act);
    else if (isPacitan(roles)) await finish(office, act, people);
  }
}

const isPacitan = (roles: Set<string>) => roles.has('Subbag Parmas SDM') && roles.has('Komisioner');

function handIn(office: LocalOffice, { title, endedAt, section, contentType, caption, from }: HandIn): void {
  const form = officeForm(office);
  if (!form) throw new Error('Set-up made no form');
  const sent: Record<string, string> = {
    'Judul kegiatan': title,
    'Waktu selesai kegiatan': `2025-09-01T${endedAt}`,
    'Subbagian pengusul': section,
    'Jenis konten': contentType,
    'Tautan foto dan/atau video': 'https://drive.google.com/drive/folders/1a2B3c4D5e6F7g8H9i0J',
    'Caption (takarir)': caption,
    'Surel pengusul': submitterEmails[from] ?? '',
  };
  // An office with two procedures asks which one; the first will do.
  for (const { title: question, required, choices } of form.items) {
    if (required && !sent[question]) sent[question] = choices[0] ?? '-';
  }
  office.world.submitForm(form.id, sent);
}

async function finish(
  office: LocalOffice,
  act: PageAct | MenuAct,
  people: readonly SamplePerson[],
): Promise<void> {
  const officer = people.find(({ role }) => role === act.role);
  if (!officer) return;
  if ('selected' in act) approveFromMenu(office, officer.email, act.selected);
  else await finishFromMail(office, officer.email, act.outcome, act.evidence);
}
