// Loaded into clasp by NODE_OPTIONS: its calls to Google go to a fake on this machine, and to nobody else.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const port = process.env.FAKE_GOOGLE_PORT;

https.request = (first, second, third) => {
  const isUrl = typeof first === 'string' || first instanceof URL;
  const url = isUrl ? new URL(first) : undefined;
  const options = isUrl ? second : first;
  const host = url?.hostname ?? options.hostname ?? options.host;
  if (!/(^|\.)googleapis\.com$|^accounts\.google\.com$/.test(host)) throw new Error(`No way out to ${host}`);
  return http.request(
    {
      method: options.method,
      headers: { ...plainHeaders(options.headers), 'x-meant-for': host },
      host: '127.0.0.1',
      port,
      path: url ? url.pathname + url.search : options.path,
    },
    isUrl ? third : second,
  );
};
https.get = () => {
  throw new Error('No way out by https.get');
};
globalThis.fetch = () => {
  throw new Error('No way out by fetch');
};
syncBuiltinESMExports();

function plainHeaders(headers = {}) {
  return typeof headers.entries === 'function' ? Object.fromEntries(headers.entries()) : headers;
}
