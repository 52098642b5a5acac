/** *Sedang berjalan*: the tab of open items, made anew from Sistem; what other items have been through is not read. */
import { buildOpenItems, openItemsTab } from '../../recap/papers/openItems';
import { menuActor } from '../actors';
import type { Ports } from '../../ports';
import { publishReport, type Published } from './publishReport';
import type { Refused } from '../../api/taskView';
import { transact } from '../../workbook/transact';

export function listOpenItems(ports: Ports): Published | Refused {
  const now = ports.reportTabs.look();
  const { sheetId } = openItemsTab;
  const ranges = now.find(sheetId) ? [{ sheetId, fromRow: 0 }] : [];
  const done = transact(ports, menuActor(ports), ranges, (work, [stands = []]) => {
    const { system, office } = work.state;
    const items = [...system.items.values()].map(({ item }) => item);
    return publishReport(work, buildOpenItems(office, items, work.now), { now, stands });
  });
  return 'refusal' in done ? done : done.value;
}
