import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import type { Ticket } from '../ticket';
import { TrackPage } from './TrackPage';

openPage<Ticket>(dialogTitles.track, ({ token }, server) => <TrackPage token={token} server={server} />);
