/** Which items an officer may start a row `sewaktu-waktu` on, from a page: the menu, which knows, is not on a phone. Reading only. */
import { procedureOf } from '../../workflow/steps/advance';
import { atWillRowsOf, roundAfterLast } from '../../workflow/steps/atWill';
import type { Item, Office } from '../../workflow/model';
import { sameWord } from '../../workflow/people/people';
import { journalNumbers, readEndedItems } from '../../workbook/history/endedItems';
import { zoneOf } from '../../workbook/state';
import type { Ports } from '../../ports';
import { readAtWillRequest } from '../../api/readRequests';
import { statusOf } from '../../workbook/tabs/register';
import type { SystemTab } from '../../workbook/tabs/system';
import type { AtWillItem, AtWillResult, AtWillStep } from '../../api/tasksView';
import { openTicket, sealTicket, type StepTicket } from '../../api/tickets';
import { readOrRefuse } from '../../workbook/state';

/** What ended last is what is corrected; for everything older there is its number. */
const mostEnded = 20;

/** @param request whatever a page sent: nothing in it is believed before it is read */
export function listAtWill(ports: Ports, request: unknown): AtWillResult {
  const read = readAtWillRequest(request);
  if (!read) return { refusal: { code: 'RequestInvalid' } };
  const opened = openTicket(ports.secrets, 'tasks', read.token, ports.clock.now());
  if ('refusal' in opened) return opened;
  const reading = readOrRefuse(ports, [journalNumbers]);
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const { office, system } = state;
  const isWanted = wantedOf(system, read.number.trim());
  const open = [...system.items.values()].filter(({ item }) => isWanted(item.number));
  const ended = readEndedItems(
    ports,
    more[0] ?? [],
    (number) => !system.items.has(number) && isWanted(number),
  );
  const byEnd = [...ended].sort((a, b) => (b.ended?.at ?? 0) - (a.ended?.at ?? 0));
  const itemsWithRows = [...open, ...byEnd.map((item) => ({ item, registerRow: 0 }))];
  return {
    view: {
      ...zoneOf(state),
      items: itemsWithRows.flatMap(({ item, registerRow: row }) => {
        const steps = sealAtWill(ports, office, item, { ...opened.ticket, row });
        return steps.length > 0 ? [describe(office, item, steps)] : [];
      }),
    },
  };
}

function wantedOf({ items, head }: SystemTab, number: string): (one: string) => boolean {
  if (number !== '') return (one) => sameWord(one, number);
  const lastEnded = new Set(head.recentEnds.map((end) => end.number).reverse());
  const wanted = new Set([...items.keys(), ...[...lastEnded].slice(0, mostEnded)]);
  return (one) => wanted.has(one);
}

/** The rows this person may start on the item now, each with its link. */
export const sealAtWill = (
  { secrets }: Pick<Ports, 'secrets'>,
  office: Office,
  item: Item,
  { email, via, expiresAt, row }: Pick<StepTicket, 'email' | 'via' | 'expiresAt' | 'row'>,
): AtWillStep[] =>
  atWillRowsOf(office, item, email).map(({ number: step, name }) => ({
    step: name,
    token: sealTicket(secrets, {
      kind: 'step',
      number: item.number,
      step,
      email,
      via,
      expiresAt,
      row,
      round: roundAfterLast(item, step),
    }),
  }));

const describe = (office: Office, item: Item, steps: readonly AtWillStep[]): AtWillItem => ({
  number: item.number,
  title: item.fields.title,
  steps,
  status: statusOf(procedureOf(office, item), item),
  endedAt: item.ended?.at ?? null,
});
