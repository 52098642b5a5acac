import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GoogleError } from '../../emulator/index';
import { isOwnRequest } from './ownRequests';
import { Refusal } from './Refusal';
import { type Answer, type Call, json, type Routes } from './routes';

/** A tenth of this is the longest answer a form can hold; more is an attack or a mistake. */
const maxBodyBytes = 2_000_000;

/** Serves on the loopback address only, one call at a time: an office has one world. */
export function listen(routes: Routes, port: number): Promise<{ server: Server; port: number }> {
  const answer = inTurn((request) => answerTo(request, routes));
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => send(response, found),
      (problem: unknown) => send(response, problemAnswer(problem)),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Calls that arrive together are answered one after the other, so that none sees a half-done other one. */
function inTurn(work: (request: IncomingMessage) => Promise<Answer>) {
  let last: Promise<unknown> = Promise.resolve();
  return (request: IncomingMessage): Promise<Answer> => {
    const mine = last.then(() => work(request));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function answerTo(request: IncomingMessage, routes: Routes): Promise<Answer> {
  const method = request.method ?? 'GET';
  if (!isOwnRequest(method, request.headers))
    throw new Refusal(403, 'Permintaan ini bukan dari kantor lokal.');
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const route = routes[`${method} ${url.pathname}`];
  if (!route) throw new Refusal(404, 'Halaman tidak ditemukan.');
  const call: Call = { query: url.searchParams, body: method === 'POST' ? await bodyOf(request) : {} };
  return route(call);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    // Read to the end even so: leaving the loop would break the connection before the answer is sent.
    if (length <= maxBodyBytes) pieces.push(piece);
  }
  if (length > maxBodyBytes) throw new Refusal(413, 'Isi permintaan terlalu besar.');
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new Refusal(400, 'Isi permintaan tidak dapat dibaca.');
  }
}

function problemAnswer(problem: unknown): Answer {
  if (problem instanceof Refusal) return json({ problem: problem.message }, problem.status);
  if (problem instanceof GoogleError) return json({ problem: `Google menolak: ${problem.message}` }, 400);
  console.error(problem);
  return json({ problem: `Galat kantor lokal: ${(problem as Error)?.message ?? String(problem)}` }, 500);
}

function send(response: ServerResponse, { status, headers, content }: Answer): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(content);
}
