import { createHash } from 'node:crypto';

/** Ids that look like Google's but come from counters, so that two runs of one scenario are equal byte for byte. */
export class Ids {
  constructor(
    private readonly seed: string,
    private readonly counters: Record<string, number> = {},
  ) {}

  private digest(kind: string): Buffer {
    const count = (this.counters[kind] ?? 0) + 1;
    this.counters[kind] = count;
    return createHash('sha256').update(`${this.seed}/${kind}/${count}`).digest();
  }

  /** A file, script or deployment id: 44 characters of the URL-safe alphabet. */
  file(kind: string): string {
    return `1${this.digest(kind).toString('base64url')}`.padEnd(44, '0').slice(0, 44);
  }

  /** A positive 31-bit number, the form of sheetId and of form item ids. */
  number(kind: string): number {
    return this.digest(kind).readUInt32BE(0) & 0x7fffffff;
  }

  /** Sixteen hexadecimal digits, the form of Gmail's message and thread ids. */
  hex(kind: string): string {
    return this.digest(kind).toString('hex').slice(0, 16);
  }

  /** A version-4 UUID, the form of Utilities.getUuid(). */
  uuid(): string {
    const hex = this.digest('uuid').toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** A number from 0 to 1 (exclusive), what Math.random() gives inside scripts. */
  fraction(): number {
    return this.digest('fraction').readUInt32BE(0) / 2 ** 32;
  }

  saved(): { seed: string; counters: Record<string, number> } {
    return { seed: this.seed, counters: { ...this.counters } };
  }
}
