import { render } from 'preact';
import { App } from './App';
import './style/base.css';
import './style/frame.css';
import './style/workbook.css';
import './style/grid.css';
import './style/chart.css';
import './style/dialogs.css';
import './style/form.css';
import './style/mail.css';
import './style/clock.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
