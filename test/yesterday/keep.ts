/**
 * Keeps a workbook of the build in `build/apps-script` for the builds to come: `npx tsx test/yesterday/keep.ts`. Run it
 * before a stored shape changes, never to make a failing test pass.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBundle } from '../../demo/bundle/readBundle';
import { answerForm } from '../../demo/scenario/dialog';
import { atDoor } from '../../demo/scenario/atDoor';
import { runSemester } from '../../demo/scenario/runSemester';
import { openSemester, type Semester } from '../../demo/scenario/Semester';
import { registerTable, row, text } from '../../demo/scenario/tables';
import { observe, rebuiltRecaps, tokensIn } from './observe';
import { keptFile, opened, periods, silence } from './kept';

const minutes = 60_000;
const semester = openSemester(readBundle(), {
  sop: 'pacitan',
  seed: 1,
  endsAt: '2025-12-03T03:00:00Z',
  closesAt: '2025-12-03T03:00:00Z',
});
runSemester(semester, 150);
openItemsAtEveryStep(semester);
damagesOfPeople(semester);
// Another day: the owed mails may leave.
semester.world.setMailQuota(semester.owner, 1500);

const saved = withNewestMails(semester.world.save());
const layout = Number(process.argv[2] ?? 1);
const office = opened(saved);
const atOnce = observe(office);
const mailsBefore = office.world.mailboxes().flatMap((box) => office.world.mailbox(box)).length;
office.world.advance(silence);
const mailsOwed = office.world.mailboxes().flatMap((box) => office.world.mailbox(box)).length - mailsBefore;
const later = observe(office);
const recaps = rebuiltRecaps(office, periods);
const kept = { world: withoutBundle(saved), seen: { atOnce, mailsOwed, later, recaps } };
writeFileSync(keptFile(layout), gzipSync(JSON.stringify(kept), { level: 9 }));
console.log({
  tasks: Object.values(atOnce.tasks)
    .flat()
    .map(({ step }) => step)
    .sort()
    .join(', '),
  links: Object.keys(atOnce.links).length,
  items: atOnce.register.length,
  mailsOwed,
});

type Kept = Record<string, object[]>;

/** A mailbox keeps its newest mails: those with links of the open items, and some of items long ended. */
function withNewestMails(world: string): string {
  const state = JSON.parse(world) as { post: { mailboxes: Kept; sent: Kept } };
  for (const boxes of [state.post.mailboxes, state.post.sent])
    for (const [address, mails] of Object.entries(boxes)) boxes[address] = mails.slice(-12);
  return JSON.stringify(state);
}

function withoutBundle(world: string): string {
  const state = JSON.parse(world) as {
    scripts: { head: { files: object }; versions: { files: object }[] }[];
  };
  for (const script of state.scripts) {
    script.head.files = {};
    for (const version of script.versions) version.files = {};
  }
  return JSON.stringify(state);
}

/** One item waits at each step, one waits for its submitter, one answer lacks its text, one is in its second round. */
function openItemsAtEveryStep({ world, workbook, script, webApp, formId, sections, owner }: Semester): void {
  const draft = { draft: 'https://drive.google.com/file/d/1Konsep/view', caption: 'Konsep takarir.' };
  const post = { postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/DKept1/' }] };
  const [check, edit, agree, upload] = [
    ['lengkap', {}],
    ['selesai', draft],
    ['setuju', {}],
    ['tayang', post],
  ] as const;
  const unclear = ['kurang', { note: 'Mohon disebutkan jumlah peserta.' }] as const;
  const again = ['perbaiki', { note: 'Mohon nama narasumber diperbaiki.' }] as const;
  const ways: readonly (readonly (readonly [string, object])[])[] = [
    [],
    [unclear],
    [check],
    [check, edit],
    [check, edit, again],
    [check, edit, agree],
    [check, edit, agree, upload],
  ];
  ways.forEach((way, at) => {
    handIn(`Bahan tersimpan ${at + 1}`, 'Takarir bahan.');
    for (const [outcome, evidence] of way) {
      const token = newestStepToken();
      const knock = (door: string, given: unknown) => world.callFromPage(webApp, door, [given]);
      const done = atDoor(knock, 'finishTask', { token, version: 99, outcome, evidence });
      if (done.error ?? !(done.value as { done?: unknown }).done)
        throw new Error(`${outcome}: ${JSON.stringify(done.error ?? done.value)}`);
      world.advance(3 * minutes);
    }
  });
  handIn('Bahan tanpa takarir', '');
  // What follows leaves its mails owed: the day's number is used up.
  world.setMailQuota(owner, 0);
  handIn('Surel terutang satu', 'Takarir.');
  handIn('Surel terutang dua', 'Takarir.');
  const register = registerTable(workbook);
  const line = register.lines.find((one) => text(one, 'Judul') === 'Bahan tersimpan 3');
  const session = world.openWorkbook(workbook, owner);
  session.selectRange(register.sheetId, line?.[row] ?? 0);
  const opening = session.click(['Publikasi', 'Batalkan…']);
  if (!answerForm(script, opening, owner, { note: 'Kegiatan ditunda panitia.' }))
    throw new Error('Not cancelled');
  handIn('Bahan tersimpan 8', 'Takarir.');

  function handIn(title: string, caption: string): void {
    world.advance(4 * minutes);
    world.submitForm(formId, {
      'Judul kegiatan': title,
      'Waktu selesai kegiatan': '2025-12-03T09:30',
      'Subbagian pengusul': sections[0] ?? '',
      'Jenis konten': 'Berita',
      'Tautan foto dan/atau video': 'https://drive.google.com/file/d/1Bahan/view',
      'Caption (takarir)': caption,
      'Surel pengusul': 'pelaksana@kpu-demo.test',
    });
  }

  function newestStepToken(): string {
    const mails = world.mailboxes().flatMap((box) => world.mailbox(box));
    const tokens = mails
      .sort((a, b) => a.sentAt - b.sentAt)
      .flatMap(({ raw }) => tokensIn(raw))
      .filter((token) => token.startsWith('step!'));
    return tokens[tokens.length - 1] ?? '';
  }
}

/** As ordinary hands leave a tab. */
function damagesOfPeople({ world, workbook }: Semester): void {
  const person = world.person(workbook);
  const { sheetId, headings, headingRow, lines } = registerTable(workbook);
  person.sortRange(sheetId, {
    row: headingRow + 1,
    rows: lines.length,
    column: headings.indexOf('Judul') + 1,
  });
  person.insertRows(sheetId, headingRow + 4, 1);
  person.edit(sheetId, headingRow + 7, headings.indexOf('Status') + 1, 'Sudah beres');
  person.deleteColumns(sheetId, headings.indexOf('Subbagian') + 1);
}
