import type { Addresses } from '../localOffice/view';
import { placeLink } from './place';

/** The place in this office that a link of the world points to; null for any other address. */
export function localLink(href: string, addresses: Addresses): string | null {
  const { workbook, form, webApp } = addresses;
  const [address = '', query = ''] = (href.split('#')[0] ?? '').split('?');
  if (webApp && address === webApp) return `/webapp${query ? `?${query}` : ''}`;
  if (form && address === form) return `/${placeLink('formulir')}`;
  // The part after the file's id varies: /edit, /edit#gid=…, /view.
  const file = workbook.replace(/\/(edit|view)?$/, '');
  if (address !== file && !address.startsWith(`${file}/`)) return null;
  const said = new URLSearchParams(`${query}&${href.split('#')[1] ?? ''}`);
  const row = /\d+/.exec(said.get('range') ?? '')?.[0];
  return `/${placeLink('lembar', ...[said.get('gid'), row].filter((part) => part != null))}`;
}

/** The html of a mail with its links leading into this office; others open beside it, as in a mail program. */
export function withLocalLinks(page: string, addresses: Addresses): string {
  const document = new DOMParser().parseFromString(page, 'text/html');
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const local = localLink(link.getAttribute('href') ?? '', addresses);
    if (local) link.setAttribute('href', local);
    link.setAttribute('target', local?.startsWith('/#') ? '_top' : '_blank');
    link.setAttribute('rel', 'noopener');
  }
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
