/** The local office answers this computer's own page only, whatever other pages a browser has open. */
import { request } from 'node:http';
import { StartedOffice } from '../../demo/browser/startedOffice';

let office: StartedOffice;
beforeAll(async () => {
  office = await StartedOffice.start();
});
afterAll(() => office?.stop());

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask({ method = 'GET', path = '/api/office', headers = {}, body }: Asked): Promise<number> {
  const { port } = new URL(office.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const entering = { method: 'POST', path: '/api/enter', body: '{"email":null}' };

test('its own page is answered', async () => {
  expect(await ask({})).toBe(200);
  expect(await ask({ ...entering, headers: { ...json, origin: office.address } })).toBe(200);
});

test('a name that was made to point at this computer is refused', async () => {
  expect(await ask({ headers: { host: 'jahat.test' } })).toBe(403);
  expect(await ask({ headers: { host: '127.0.0.1.jahat.test' } })).toBe(403);
});

test('another web site cannot act here', async () => {
  expect(await ask({ ...entering, headers: { ...json, origin: 'https://jahat.test' } })).toBe(403);
  expect(await ask({ ...entering, headers: { 'content-type': 'text/plain' } })).toBe(403);
  expect(await ask({ ...entering, headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toBe(
    403,
  );
});

test('what cannot be read is refused, and the office goes on', async () => {
  expect(await ask({ ...entering, headers: json, body: 'bukan JSON' })).toBe(400);
  expect(await ask({ ...entering, headers: json, body: 'x'.repeat(3_000_000) })).toBe(413);
  expect(await ask({ path: '/api/sheet?sheetId=abc' })).toBe(400);
  expect(await ask({ path: '/../package.json' })).toBe(404);
  expect(await ask({})).toBe(200);
});
