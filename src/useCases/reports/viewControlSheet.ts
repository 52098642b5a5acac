/** *Lembar kendali*: the way of the item in the selected row, open or ended. Reading only. */
import { buildControlSheet, type ControlSheet } from '../../recap/papers/controlSheet';
import { readItemRows } from '../../workbook/history/endedItems';
import { zoneOf } from '../../workbook/state';
import type { Ports } from '../../ports';
import type { Refused } from '../../api/taskView';
import { readOrRefuse } from '../../workbook/state';

export function viewControlSheet(ports: Ports, number: string): ControlSheet | Refused {
  const reading = readOrRefuse(ports);
  if ('refusal' in reading) return reading;
  const { office } = reading.state;
  const sheet = buildControlSheet(office, readItemRows(ports, number), ports.clock.now());
  return sheet ?? { refusal: { code: 'ItemUnknown' }, zone: zoneOf(reading.state) };
}
