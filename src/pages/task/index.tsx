import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import type { Ticket } from '../ticket';
import { TaskPage } from './TaskPage';

openPage<Ticket>(dialogTitles.task, ({ token }, server) => <TaskPage token={token} server={server} />);
