import type { LocalOffice } from '../localOffice/LocalOffice';
import { addressesOf } from './addresses';
import { errorWords } from './outcome';
import { Refusal } from './Refusal';
import { type Routes, textOf, value } from './routes';
import { withGoogleScript } from './scriptShim';

/** The web app as its visitors reach it from a mail, without a login: the page, and the calls it makes. */
export function webAppRoutes(office: LocalOffice, changed: () => void): Routes {
  const address = (query: string): string => {
    if (!office.webAppUrl) throw new Refusal(404, 'Aplikasi web belum dipasang pada kantor lokal ini.');
    return `${office.webAppUrl}${query ? `?${query}` : ''}`;
  };
  return {
    'GET /api/webapp': ({ query }) => {
      const { html, title } = office.world.openWebApp(address(query.toString()));
      changed();
      return value({
        title,
        html: withGoogleScript(html, locationOf(query)),
        addresses: addressesOf(office),
      });
    },
    'POST /api/webapp/call': ({ body }) => {
      const args = Array.isArray(body.args) ? body.args : [];
      const url = address(textOf(body.query, 'query'));
      const execution = office.world.callFromPage(url, textOf(body.fn, 'fn'), args);
      changed();
      return value({
        value: execution.value ?? null,
        error: execution.error && errorWords(execution.error),
      });
    },
  };
}

function locationOf(query: URLSearchParams) {
  const names = [...new Set(query.keys())];
  return {
    parameter: Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
  };
}
