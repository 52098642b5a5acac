import type { LocalOffice } from '../localOffice/LocalOffice';
import { clockRoutes } from './clockRoutes';
import { formRoutes } from './formRoutes';
import { listen } from './listen';
import { mailRoutes } from './mailRoutes';
import { menuRoutes } from './menuRoutes';
import { officeRoutes } from './officeRoutes';
import { pageRoutes } from './pages';
import { webAppRoutes } from './webAppRoutes';
import { workbookRoutes } from './workbookRoutes';

/** Calls `changed` after every call that may have changed the office, so that the caller can save it. */
export async function serveOffice(office: LocalOffice, port: number, changed: () => void) {
  const routes = {
    ...(await pageRoutes()),
    ...officeRoutes(office),
    ...workbookRoutes(office, changed),
    ...menuRoutes(office, changed),
    ...formRoutes(office, changed),
    ...mailRoutes(office, changed),
    ...webAppRoutes(office, changed),
    ...clockRoutes(office, changed),
  };
  return listen(routes, port);
}
