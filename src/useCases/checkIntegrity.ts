/** *Periksa keutuhan*: is Riwayat still what was written? Reading only; the lock keeps a commit from falling between. */
import { tabs } from '../sheetLayout';
import type { Ports } from './ports';
import type { Refused } from './taskView';
import { verifySeals, type Breach } from './verifySeals';
import { readWorkbook } from './workbookState';

export type IntegrityResult = { checked: number; breach: Breach | null; seal: string } | Refused;

export function checkIntegrity(ports: Ports): IntegrityResult {
  const read = ports.lock.exclusively(() =>
    readWorkbook(ports, [{ sheetId: tabs.journal.sheetId, fromRow: 1 }]),
  );
  if (!read) return { refusal: { code: 'Busy' } };
  if (!read.value) return { refusal: { code: 'NotSetUp' } };
  const { state, more } = read.value;
  const { seal } = state.system.head;
  return { ...verifySeals(more[0] ?? [], seal, ports.secrets.digest), seal };
}
