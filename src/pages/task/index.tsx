import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import type { RowTicket, Ticket } from '../ticket';
import { ChooseTask } from './ChooseTask';
import { TaskPage } from './TaskPage';

openPage<Ticket | RowTicket>(dialogTitles.task, (ticket, server) =>
  'token' in ticket ? (
    <TaskPage token={ticket.token} server={server} />
  ) : (
    <ChooseTask {...ticket} server={server} />
  ),
);
