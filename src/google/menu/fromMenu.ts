/** How a menu item comes in: only with a sheet on the screen. Google's own dialog would tell a fault in English. */
import { toasts } from '../../messages/menu';
import { isUnavailable, type Ports } from '../../ports';
import { onlyInSheet } from './guards';
import { refusalText } from './rowCommands';
import { tell } from './show';
import { googlePorts } from '../ports';
import { warnOfSilence } from './warnWhenStopped';

export function fromMenu(act: (ports: Ports) => void): void {
  onlyInSheet(() => {
    try {
      act(googlePorts());
    } catch (fault) {
      if (isUnavailable(fault)) return tell(refusalText({ refusal: { code: 'Busy' } }));
      console.error(fault);
      tell(toasts.fault(String((fault as Error | null)?.message ?? fault)));
    }
  });
}

export const atRegister = (act: (ports: Ports) => void): void =>
  fromMenu((ports) => {
    warnOfSilence();
    act(ports);
  });
