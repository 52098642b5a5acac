import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import type { Ticket } from '../ticket';
import { TasksPage } from './TasksPage';

openPage<Ticket>(dialogTitles.tasks, ({ token }, server) => <TasksPage token={token} server={server} />);
