import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { restoreWorld } from '../../emulator/index';
import { LocalOffice } from './LocalOffice';

/** Keeps the office between two starts in one file, which git ignores. */
export class KeptOffice {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly file: string) {}

  /** Null when there is no file. An unreadable file is renamed and reported, never lost silently. */
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

  /** Writes a second file and renames it, so that a broken start never leaves half a file. */
  keep(office: LocalOffice): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    mkdirSync(dirname(this.file), { recursive: true });
    const text = JSON.stringify({ world: office.save(), readMails: office.readMails });
    writeFileSync(`${this.file}.baru`, text);
    renameSync(`${this.file}.baru`, this.file);
  }

  /** Saves after a short delay, once for many acts in a row. */
  keepSoon(office: LocalOffice): void {
    this.timer ??= setTimeout(() => this.keep(office), 300);
  }
}
