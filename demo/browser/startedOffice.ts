import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptOffice } from '../localOffice/KeptOffice';
import type { LocalOffice } from '../localOffice/LocalOffice';

const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'kantor-'));

/** `npm start` without its build, with data of its own: what a newcomer gets on a fresh machine. */
export class StartedOffice {
  private constructor(
    readonly address: string,
    /** Console output until the office was open. */
    readonly greeting: string,
    private readonly process: ChildProcess,
    private readonly data: string,
  ) {}

  static async start(...flags: string[]): Promise<StartedOffice> {
    return StartedOffice.startWith(ownFolder(), flags);
  }

  /** Starts on the saved data of a given office. */
  static async startKept(office: LocalOffice): Promise<StartedOffice> {
    const data = ownFolder();
    new KeptOffice(join(data, 'office.json')).keep(office);
    return StartedOffice.startWith(data, []);
  }

  private static startWith(data: string, flags: string[]): Promise<StartedOffice> {
    const started = spawn(
      process.execPath,
      ['--import', 'tsx', 'demo/start.ts', '--port', '0', '--data', data, ...flags],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return new Promise((resolve, reject) => {
      let said = '';
      let complained = '';
      started.stderr.on('data', (piece: Buffer) => (complained += piece.toString()));
      started.stdout.on('data', (piece: Buffer) => {
        said += piece.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        // The tour is printed together with the address, after it.
        if (address && said.includes('5. ')) resolve(new StartedOffice(address, said, started, data));
      });
      started.once('exit', (code) => reject(new Error(`The office closed with ${code}:\n${complained}`)));
    });
  }

  /** Ctrl+C, and `npm start` again on the same data. */
  async restart(): Promise<StartedOffice> {
    await this.end();
    return StartedOffice.startWith(this.data, []);
  }

  async stop(): Promise<void> {
    await this.end();
    rmSync(this.data, { recursive: true, force: true });
  }

  private end(): Promise<void> {
    return new Promise((resolve) => {
      this.process.removeAllListeners('exit').once('exit', () => resolve());
      this.process.kill('SIGINT');
    });
  }
}
