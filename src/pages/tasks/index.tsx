import { tasksWords } from '../../messages/pages/pageWords';
import { Choose } from '../form/Choose';
import { openPage } from '../start';
import type { RowTicket, Ticket } from '../ticket';
import { TasksPage } from './TasksPage';

openPage<Ticket | RowTicket>(tasksWords.title, (ticket, server) =>
  'token' in ticket ? (
    <TasksPage token={ticket.token} server={server} />
  ) : (
    <Choose choices={ticket.choices} page={(token) => <TasksPage token={token} server={server} />} />
  ),
);
