/** How a page comes in: what it is answered is data, also where Google turned the reading away. */
import type { Ports } from '../../ports';
import { told, type Told } from '../../api/answerForPage';
import type { Refused } from '../../api/taskView';
import { unlessTurnedAway } from '../../workbook/unlessTurnedAway';
import { googlePorts } from '../ports';

export const fromPage = <T extends object>(act: (ports: Ports) => T): Told<T | Refused> =>
  told(unlessTurnedAway(() => act(googlePorts())));
