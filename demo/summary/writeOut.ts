/** Writes the files of a run: the workbook, every mail, the summary. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook, World } from '../../emulator/index';
import { workbookToXlsx } from '../xlsx/workbook';
import type { Summary } from './summarise';

export async function writeOut(
  folder: string,
  { world, workbook }: { world: World; workbook: Workbook },
  summary: Summary,
): Promise<void> {
  const mails = join(folder, 'mails');
  rmSync(mails, { recursive: true, force: true });
  mkdirSync(mails, { recursive: true });
  for (const address of world.mailboxes()) {
    world.mailbox(address).forEach(({ raw, sentAt }, index) => {
      const at = new Date(sentAt).toISOString().slice(0, 16).replace(':', '');
      const count = String(index + 1).padStart(4, '0');
      writeFileSync(join(mails, `${address.replace(/[^\w.@-]/g, '_')} ${count} ${at}.eml`), raw);
    });
  }
  writeFileSync(join(folder, 'workbook.xlsx'), await workbookToXlsx(workbook));
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}
