/** *Lacak*: where an item is and what is expected of whom, for the submitter. Reading only. */
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import type { Instant, Office } from '../../workflow/model';
import { labelOf, mayFinish } from '../../workflow/people/people';
import { isMendedInAnswer } from '../../workflow/intake/problems';
import { readEndedItem } from '../../workbook/history/endedItems';
import { zoneOf } from '../../workbook/state';
import { sealAtWill } from './listAtWill';
import type { Ports } from '../../ports';
import type { TrackResult, TrackView } from '../../api/trackView';
import { itemIndexRanges } from '../../workbook/tabs/itemIndex';
import type { OpenItem } from '../../workbook/tabs/system';
import { openTicket, sealTicket, ticketMs, type TrackTicket } from '../../api/tickets';
import { waitingRequest } from './waitingRequest';
import { readOrRefuse } from '../../workbook/state';

export function trackItem(ports: Ports, token: unknown): TrackResult {
  const now = ports.clock.now();
  const opened = openTicket(ports.secrets, 'track', token, now);
  if ('refusal' in opened) return opened;
  const { ticket } = opened;
  const reading = readOrRefuse(ports, itemIndexRanges(ticket.number));
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const open = state.system.items.get(ticket.number);
  const item = open?.item ?? readEndedItem(ports, ticket.number, more);
  if (!item) return { refusal: { code: 'ItemUnknown' }, zone: zoneOf(state) };
  const registerRow = open?.registerRow ?? 0;
  const { title, section, contentType } = item.fields;
  const { steps } = procedureOf(state.office, item);
  return {
    view: {
      number: item.number,
      title,
      section,
      contentType,
      submittedAt: item.submittedAt,
      now,
      ...zoneOf(state),
      current: currentOf(ports, state.office, { item, registerRow }, ticket, now),
      ended: item.ended && { end: item.ended.end, reason: item.ended.reason, at: item.ended.at },
      posts: item.evidence.postUrl ?? [],
      atWill: sealAtWill(ports, state.office, item, {
        email: ticket.email,
        via: 'page',
        expiresAt: now + ticketMs.step,
        row: registerRow,
      }),
      way: steps.flatMap(({ number, name }) => {
        const { round = 0, finishedAt = null, outcome = null, standIns } = item.visits[number] ?? {};
        if (finishedAt === null || outcome === null) return [];
        const handedOver = standIns && [{ from: '', to: '' }];
        return [{ step: name, round, finishedAt, outcome, ...(handedOver && { handedOver }) }];
      }),
    },
  };
}

function currentOf(
  { secrets }: Ports,
  office: Office,
  { item, registerRow }: Pick<OpenItem, 'item' | 'registerRow'>,
  { number, email }: TrackTicket,
  now: Instant,
): TrackView['current'] {
  if (!item.current) return null;
  const { round, startedAt, standardDueAt, limitAt, note } = item.current;
  const step = stepOf(procedureOf(office, item), item.current.step);
  const expiresAt = now + ticketMs.step;
  const isTheirs = step.start.kind === 'form' && mayFinish(office, item, step, email);
  const token = isMendedInAnswer(item)
    ? null
    : sealTicket(secrets, {
        kind: 'step',
        number,
        step: step.number,
        round,
        row: registerRow,
        email,
        via: 'page',
        expiresAt,
      });
  return {
    step: step.name,
    description: step.description,
    roles: step.performers.members.map((performer) => labelOf(step, performer)),
    startedAt,
    dueAt: standardDueAt,
    limitAt,
    asked: isTheirs ? { note, token } : null,
    request: waitingRequest(office, item, email),
  };
}
