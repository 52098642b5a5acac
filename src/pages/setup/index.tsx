import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/notice.css';
import { render } from 'preact';
import { dialogTitles } from '../../messages/menu';
import { browserSurroundings, connect } from '../server';
import { SetUpPage, type SetUpTicket } from './SetUpPage';

/** Called by the line the server appends to this page. */
export function start(ticket: SetUpTicket): void {
  document.documentElement.lang = 'id';
  document.title = dialogTitles.setUp;
  render(
    <SetUpPage ticket={ticket} server={connect(browserSurroundings)} />,
    document.getElementById('app')!,
  );
}

Object.assign(globalThis, { AlurPublikasi: { start } });
