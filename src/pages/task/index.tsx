import { dialogTitles } from '../../messages/menu';
import { Choose } from '../form/Choose';
import { openPage } from '../start';
import type { RowTicket, Ticket } from '../ticket';
import { TaskPage } from './TaskPage';

openPage<Ticket | RowTicket>(dialogTitles.task, (ticket, server) =>
  'token' in ticket ? (
    <TaskPage token={ticket.token} server={server} />
  ) : (
    <Choose
      choices={ticket.choices}
      page={(token) => <TaskPage token={token} server={server} outcome={ticket.outcome} />}
    />
  ),
);
