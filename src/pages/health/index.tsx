import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/notice.css';
import '../styles/health.css';
import { render } from 'preact';
import { dialogTitles } from '../../messages/menu';
import { browserSurroundings, connect } from '../server';
import { HealthPage } from './HealthPage';

/** Called by the line the server appends to this page. */
export function start(): void {
  document.documentElement.lang = 'id';
  document.title = dialogTitles.health;
  render(<HealthPage server={connect(browserSurroundings)} />, document.getElementById('app')!);
}

Object.assign(globalThis, { AlurPublikasi: { start } });
