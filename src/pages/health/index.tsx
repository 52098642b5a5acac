import '../styles/health.css';
import { dialogTitles } from '../../messages/menu';
import { openPage } from '../start';
import { HealthPage } from './HealthPage';

openPage<null>(dialogTitles.health, (_, server) => <HealthPage server={server} />);
