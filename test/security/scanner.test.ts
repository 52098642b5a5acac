/** Mail scanners open every link, some run the page's script: whatever a page asks for by itself must change nothing. */
import type { Ticket } from '../../src/api/tickets';
import { answer, expectFine, officers, openOffice, sealedBy, type TestOffice } from '../bundle/office';

const number = '001/MEDSOS/IX/2025';
const expiresAt = Date.parse('2025-10-01T00:00:00Z');
const email = officers.steward;
/** What each page calls as soon as it stands. */
const links: readonly (readonly [door: string, ticket: Ticket])[] = [
  ['viewTask', { kind: 'step', number, step: '2', round: 1, email, row: 2, via: 'page', expiresAt }],
  ['listTasks', { kind: 'tasks', email, via: 'page', expiresAt }],
  ['trackItem', { kind: 'track', number, email: 'pelaksana@kpu-pacitan.test', expiresAt }],
];

let office: TestOffice;

beforeAll(() => {
  office = openOffice();
  office.world.advance(3 * 3_600_000);
  office.world.submitForm(office.formId, answer());
});

test.each(links)(
  'opened, run, and opened again while the sweep is silent: %s only reads, and takes no lock',
  (door, ticket) => {
    const token = sealedBy(office, ticket);
    const triggers = office.script.project.triggers.splice(0);
    const changes: string[] = [];
    const unhook = office.world.intercept(({ call }) => {
      if (/batchUpdate|\.send|tryLock|setPropert|[cC]reate\b|Trigger$|deleteTrigger/.test(call))
        changes.push(call);
    });
    for (let times = 0; times < 3; times += 1) {
      office.world.openWebApp(`${office.webApp}?t=${encodeURIComponent(token)}`);
      const { value } = expectFine(office.world.callFromPage(office.webApp, door, [token]));
      expect(value).not.toHaveProperty('refusal');
      office.world.advance(2 * 3_600_000);
    }
    unhook();
    office.script.project.triggers.push(...triggers);
    expect(changes).toEqual([]);
  },
);
