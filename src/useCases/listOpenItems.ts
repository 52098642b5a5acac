/** *Sedang berjalan*: the tab of open items, made anew from Sistem; what other items have been through is not read. */
import { buildOpenItems } from '../recap/openItems';
import type { Ports } from './ports';
import type { Refused } from './taskView';
import { readWorkbook } from './workbookState';

export function listOpenItems(ports: Ports): { title: string } | Refused {
  const reading = readWorkbook(ports);
  if (!reading) return { refusal: { code: 'NotSetUp' } };
  const { office, system } = reading.state;
  const items = [...system.items.values()].map(({ item }) => item);
  const report = buildOpenItems(office, items, ports.clock.now());
  ports.reportTabs.publish(report);
  return { title: report.tab.title };
}
