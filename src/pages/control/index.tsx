import './control.css';
import { dialogTitles } from '../../messages/menu';
import type { ControlSheet } from '../../recap/papers/controlSheet';
import { openPage } from '../start';
import { ControlPage } from './ControlPage';

openPage<ControlSheet>(dialogTitles.control, (sheet) => <ControlPage sheet={sheet} />);
