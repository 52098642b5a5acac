import { dialogTitles } from '../../messages/menu';
import type { SetUpTicket } from '../../useCases/setUpView';
import { openPage } from '../start';
import { SetUpPage } from './SetUpPage';

openPage<SetUpTicket>(dialogTitles.setUp, (ticket, server) => <SetUpPage ticket={ticket} server={server} />);
