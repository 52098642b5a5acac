import '../styles/tokens.css';
import '../styles/page.css';
import { render } from 'preact';
import { taskWords } from '../../messages/pageWords';
import { browserSurroundings, connect } from '../server';
import { TaskPage, type TaskTicket } from './TaskPage';

/** Called by the line the server appends to this page, with the ticket it made for this visit. */
export function start(ticket: TaskTicket): void {
  document.documentElement.lang = 'id';
  render(
    <>
      <TaskPage ticket={ticket} server={connect(browserSurroundings)} />
      <footer>{taskWords.footer}</footer>
    </>,
    document.getElementById('app')!,
  );
}

Object.assign(globalThis, { AlurPublikasi: { start } });
