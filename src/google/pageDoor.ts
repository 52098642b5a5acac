/** How a page comes in: what it is answered is data, also where Google turned the reading away. */
import type { Ports } from '../useCases/ports';
import { told, type Told } from '../useCases/told';
import type { Refused } from '../useCases/taskView';
import { unlessTurnedAway } from '../useCases/unlessTurnedAway';
import { googlePorts } from './ports';

export const fromPage = <T extends object>(act: (ports: Ports) => T): Told<T | Refused> =>
  told(unlessTurnedAway(() => act(googlePorts())));
