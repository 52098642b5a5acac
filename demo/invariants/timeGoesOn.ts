import type { Invariant } from './invariant';
import { byItem, readTold } from './journal';

/** Times never go back in Riwayat, and each item's versions rise. */
export const timeGoesOn: Invariant = {
  name: "each event's time is not before the one before",
  check({ workbook }) {
    const told = readTold(workbook);
    return [
      ...told
        .filter(({ at }, index) => index > 0 && !(at >= (told[index - 1]?.at ?? 0)))
        .map(
          ({ id, event, number }) =>
            `${event} of ${number || 'the office'} (${id}) is earlier than the row above`,
        ),
      ...[...byItem(told)].flatMap(([number, events]) =>
        events
          .filter(({ version }, index) => version !== index + 1)
          .map(({ version, event }) => `${number}: ${event} has version ${version} out of turn`),
      ),
    ];
  },
};
