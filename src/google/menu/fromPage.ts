/** How a page comes in: what it is answered is data, also where Google turned the reading away. */
import type { Ports } from '../../ports';
import { forPage, type PageAnswer } from '../../api/answerForPage';
import type { Refused } from '../../api/taskView';
import { orBusy } from '../../workbook/orBusy';
import { googlePorts } from '../ports';

export const fromPage = <T extends object>(act: (ports: Ports) => T): PageAnswer<T | Refused> =>
  forPage(orBusy(() => act(googlePorts())));
