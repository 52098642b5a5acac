/** How a menu item comes in: only with a sheet on the screen; where Google turns it away, that is told in words. */
import { wasTurnedAway, type Ports } from '../useCases/ports';
import { insideSheet } from './doorkeeper';
import { refusalText } from './menuCommands';
import { tell } from './pages';
import { googlePorts } from './ports';
import { warnOfSilence } from './silence';

export function fromMenu(act: (ports: Ports) => void): void {
  insideSheet(() => {
    try {
      act(googlePorts());
    } catch (fault) {
      if (!wasTurnedAway(fault)) throw fault;
      tell(refusalText({ refusal: { code: 'Busy' } }));
    }
  });
}

export const atRegister = (act: (ports: Ports) => void): void =>
  fromMenu((ports) => {
    warnOfSilence();
    act(ports);
  });
