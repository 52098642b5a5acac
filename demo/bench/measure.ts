/** What one kind of event costs. */
import type { World } from '../../emulator/index';

export interface Measured {
  times: number;
  /** Calls to the Sheets API, mails sent, cells: means of one event. */
  roundTrips: number;
  mails: number;
  cellsRead: number;
  cellsWritten: number;
  /** Time on this computer, emulator included; Google's own time is not counted. */
  milliseconds: number;
}

export function measure(world: World, events: readonly (() => void)[]): Measured {
  const { meter } = world;
  meter.reset();
  const startedAt = performance.now();
  for (const event of events) event();
  const took = performance.now() - startedAt;
  const times = Math.max(1, events.length);
  const mean = (sum: number): number => Math.round((100 * sum) / times) / 100;
  return {
    times: events.length,
    roundTrips: mean(meter.sheetsRoundTrips),
    mails: mean(meter.calls['Gmail.Users.Messages.send'] ?? 0),
    cellsRead: mean(meter.cellsRead),
    cellsWritten: mean(meter.cellsWritten),
    milliseconds: mean(took),
  };
}
