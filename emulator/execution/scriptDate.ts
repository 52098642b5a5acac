import { instantOfWall, zoneOffset } from '../time/zone';

/** Local getters of Date that have a UTC twin of the same name. */
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * The Date of a script: "now" is the world's clock, local time is the manifest's time zone. A subclass, so that
 * neither realm's own Date is touched; a Proxy, so that Date() without `new` gives a string.
 */
export function scriptDate(RealDate: DateConstructor, now: () => number, zone: string): DateConstructor {
  const wall = (date: Date): Date => new RealDate(date.getTime() + zoneOffset(zone, date.getTime()));
  const fromWall = (instant: number): number => (Number.isNaN(instant) ? NaN : instantOfWall(zone, instant));

  function instantOf(args: unknown[]): unknown {
    if (args.length === 0) return now();
    if (args.length === 1) return args[0];
    const [year, month, ...rest] = args.map(Number) as [number, number, ...number[]];
    return fromWall(RealDate.UTC(year, month, ...(rest as [])));
  }

  class ScriptDate extends RealDate {
    constructor(...args: unknown[]) {
      super(instantOf(args) as number);
    }

    static override now(): number {
      return now();
    }

    override getTimezoneOffset(): number {
      return -zoneOffset(zone, this.getTime()) / 60_000;
    }

    override toString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const local = wall(this);
      const minutes = -this.getTimezoneOffset();
      const size = Math.abs(minutes);
      const offset = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
      return `${local.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) /, '$1 $3 $2 $4 ')}${offset}`;
    }
  }

  const prototype = ScriptDate.prototype as unknown as Record<string, unknown>;
  for (const part of PARTS) {
    prototype[`get${part}`] = function get(this: Date): number {
      return wall(this)[`getUTC${part}`]();
    };
    if (part === 'Day') continue;
    prototype[`set${part}`] = function set(this: Date, ...args: [number]): number {
      const local = wall(this);
      local[`setUTC${part}`](...args);
      return this.setTime(fromWall(local.getTime()));
    };
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  return new Proxy(ScriptDate, {
    apply: () => new ScriptDate().toString(),
  }) as unknown as DateConstructor;
}
