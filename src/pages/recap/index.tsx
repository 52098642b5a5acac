import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import { RecapPage, type RecapTicket } from './RecapPage';

openPage<RecapTicket>(dialogTitles.recapPeriod, (ticket, server) => (
  <RecapPage {...ticket} server={server} />
));
