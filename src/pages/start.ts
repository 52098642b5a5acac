import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/page.css';
import './styles/form.css';
import './styles/notice.css';
import { h, render, type VNode } from 'preact';
import { lendHistory } from './backButton';
import { browserSurroundings, connect, type Server } from './server';

/** Every page begins alike: the server appends one line to it, which calls `start` with the ticket of this visit. */
export function openPage<T extends object | null>(
  title: string,
  page: (ticket: T, server: Server) => VNode,
): void {
  const start = (ticket: T): void => {
    document.documentElement.lang = 'id';
    document.title = title;
    if (ticket && 'isLinked' in ticket) lendHistory();
    const main = h('main', null, page(ticket, connect(browserSurroundings)));
    render(main, document.getElementById('app')!);
  };
  Object.assign(globalThis, { AlurPublikasi: { start } });
}
