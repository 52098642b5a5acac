import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/notice.css';
import { render } from 'preact';
import { dialogTitles } from '../../messages/menu';
import { browserSurroundings, connect } from '../server';
import { TaskPage, type TaskTicket } from './TaskPage';

/** Called by the line the server appends to this page, with the ticket it made for this visit. */
export function start(ticket: TaskTicket): void {
  document.documentElement.lang = 'id';
  document.title = dialogTitles.task;
  render(<TaskPage ticket={ticket} server={connect(browserSurroundings)} />, document.getElementById('app')!);
}

Object.assign(globalThis, { AlurPublikasi: { start } });
