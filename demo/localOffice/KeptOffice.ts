import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { restoreWorld } from '../../emulator/index';
import { LocalOffice } from './LocalOffice';

/** The office between two starts: one file that git ignores. */
export class KeptOffice {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly file: string) {}

  /** Null when nothing is kept. A file that cannot be read is put aside, never silently lost. */
  open(): LocalOffice | null {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch {
      return null;
    }
    try {
      const kept = JSON.parse(text) as { world: string; readMails: string[] };
      return new LocalOffice(restoreWorld(kept.world), new Set(kept.readMails));
    } catch (problem) {
      const aside = `${this.file}.rusak`;
      renameSync(this.file, aside);
      console.error(`Data kantor lokal tidak dapat dibaca dan disisihkan ke ${aside}: ${String(problem)}`);
      return null;
    }
  }

  forget(): void {
    rmSync(this.file, { force: true });
  }

  /** Written beside and renamed, so that a broken start never leaves half a file. */
  keep(office: LocalOffice): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    mkdirSync(dirname(this.file), { recursive: true });
    const text = JSON.stringify({ world: office.save(), readMails: office.readMails });
    writeFileSync(`${this.file}.baru`, text);
    renameSync(`${this.file}.baru`, this.file);
  }

  /** Soon enough for a person, and once for many acts in a row. */
  keepSoon(office: LocalOffice): void {
    this.timer ??= setTimeout(() => this.keep(office), 300);
  }
}
