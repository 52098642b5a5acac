/** How a page comes in: what it is answered is data, also where Google turned the reading away. */
import type { Ports } from '../useCases/ports';
import type { Refused } from '../useCases/taskView';
import { unlessTurnedAway } from '../useCases/unlessTurnedAway';
import { googlePorts } from './ports';

export const fromPage = <T>(act: (ports: Ports) => T): T | Refused =>
  unlessTurnedAway(() => act(googlePorts()));
