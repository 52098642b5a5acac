import { dialogTitles } from '../../messages/menu';
import type { SetUpTicket } from '../../api/setUpView';
import { openPage } from '../start';
import { SetUpPage } from './SetUpPage';

openPage<SetUpTicket>(dialogTitles.setUp, (ticket, server) => <SetUpPage ticket={ticket} server={server} />);
