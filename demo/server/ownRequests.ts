import type { IncomingHttpHeaders } from 'node:http';

const ownHost = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/;

/**
 * Whether a request comes from the office's own page. A foreign Host means a name that was made to point at this
 * machine (DNS rebinding); a foreign Origin, or a POST that a plain html form could send, means another web site.
 */
export function isOwnRequest(method: string, headers: IncomingHttpHeaders): boolean {
  const { host = '', origin } = headers;
  if (!ownHost.test(host)) return false;
  if (method === 'GET') return true;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return (headers['content-type'] ?? '').startsWith('application/json');
}
