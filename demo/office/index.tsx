import { render } from 'preact';
import { App } from './App';
import './style/base.css';
import './style/frame.css';
import './style/workbook.css';
import './style/grid.css';
import './style/dialogs.css';
import './style/areas.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
