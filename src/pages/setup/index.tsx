import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import { SetUpPage, type SetUpTicket } from './SetUpPage';

openPage<SetUpTicket>(dialogTitles.setUp, (ticket, server) => <SetUpPage ticket={ticket} server={server} />);
