import { registerTable, text } from '../scenario/tables';
import type { Invariant } from './invariant';
import { readTold, type Told } from './journal';

const endStates = ['Selesai', 'Dibatalkan', 'Tidak Disetujui', 'Diarsipkan', 'Diturunkan', 'Tidak Selesai'];
const openState = /^(Menunggu: .+|Perlu Klarifikasi|Perlu Dilengkapi|Belum Ada Petugas: .+|Diajukan)$/;

/** One row in Register, with one state: ended (with its time, at no step) or under way (at a step, with no end). */
export const oneState: Invariant = {
  name: 'every item is in exactly one state',
  check({ workbook }) {
    const { lines } = registerTable(workbook);
    const told = readTold(workbook);
    const numbers = new Set(
      told.filter(({ event }) => event === 'ItemRegistered').map(({ number }) => number),
    );
    return [...numbers].flatMap((number) => {
      const rows = lines.filter((line) => text(line, 'Nomor Register') === number);
      const [line] = rows;
      if (!line || rows.length > 1) return [`${number} has ${rows.length} rows in Register`];
      const [state, step, end] = ['Status', 'Langkah', 'Selesai'].map((heading) => text(line, heading));
      const isEnded = endStates.includes(state ?? '');
      if (!isEnded && !openState.test(state ?? '')) return [`${number} has the state "${state}"`];
      if (isEnded !== (end !== '') || isEnded !== (step === ''))
        return [`${number} is "${state}" at step "${step}" with the end "${end}"`];
      return endsInTurn(told.filter((one) => one.number === number)) === isEnded
        ? []
        : [`${number} is "${state}", which is not how its events end`];
    });
  },
};

/** Whether the item has ended; null when it ended twice without a new start (such as a correction) in between. */
function endsInTurn(events: readonly Told[]): boolean | null {
  let isEnded = false;
  for (const { event } of events) {
    if (event === 'ItemEnded' && isEnded) return null;
    if (event === 'ItemEnded') isEnded = true;
    if (event === 'StepStarted') isEnded = false;
  }
  return isEnded;
}
