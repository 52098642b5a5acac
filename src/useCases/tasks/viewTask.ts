/** What a link shows. Reading only: whoever opens it, and however often, nothing changes. */
import { decides, procedureOf, stepOf } from '../../workflow/steps/advance';
import { findStale } from '../../workflow/steps/finishStep';
import type { Instant, Item, Office } from '../../workflow/model';
import { nameOf } from '../../workflow/mail/mails';
import { describeSubmitter, isOwnWork, mayFinish } from '../../workflow/people/people';
import { readEndedItem } from '../../workbook/history/endedItems';
import { isAtWill } from '../../workflow/steps/atWill';
import { sealNext } from './finishTask';
import { withNames, refusalIfGone } from './refused';
import { zoneOf } from '../../workbook/state';
import type { Ports } from '../../ports';
import { outcomesOf } from './taskOutcomes';
import type { TaskView, ViewResult } from '../../api/taskView';
import { itemIndexRanges } from '../../workbook/tabs/itemIndex';
import { openTicket, type StepTicket } from '../../api/tickets';
import { readOrRefuse } from '../../workbook/state';

export function viewTask(ports: Ports, token: unknown): ViewResult {
  const opened = openTicket(ports.secrets, 'step', token, ports.clock.now());
  if ('refusal' in opened) return opened;
  const { ticket } = opened;
  const reading = readOrRefuse(ports, itemIndexRanges(ticket.number));
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const { items, head } = state.system;
  const item =
    items.get(ticket.number)?.item ??
    (isAtWill(state.office, ticket.step) ? readEndedItem(ports, ticket.number, more) : null);
  const refusal = item
    ? findStale(state.office, item, {
        type: 'FinishStep',
        ...ticket,
        version: null,
        outcome: '',
        evidence: {},
      })
    : refusalIfGone({ items, head, state }, ticket.number);
  if (refusal || !item) {
    const nextToken = item && sealNext(ports, state, item, ticket);
    const told = withNames({ state }, refusal ?? { code: 'ItemUnknown' });
    return { refusal: told, zone: zoneOf(state), ...(nextToken && { nextToken }) };
  }
  const step = stepOf(procedureOf(state.office, item), ticket.step);
  // Whoever left the step's role since the mail went out has no business with the item any more.
  return mayFinish(state.office, item, step, ticket.email)
    ? { view: viewOf(state.office, item, ticket, ports.clock.now()) }
    : { refusal: { code: 'NotYourTurn', step: step.name }, zone: zoneOf(state) };
}

function viewOf(
  office: Office,
  item: Item,
  { email, step: number, round }: Pick<StepTicket, 'email' | 'step' | 'round'>,
  now: Instant,
): TaskView {
  const { settings, calendar } = office;
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, number);
  const { fields } = item;
  // None for a row that may be started at any time: its clocks begin when it is started.
  const current = item.current?.step === number ? item.current : null;
  const { activityEndedAt, title, section, contentType, materialUrls, caption, narrative, publishOn } =
    fields;
  return {
    now,
    number: item.number,
    version: item.version,
    submittedAt: item.submittedAt,
    evidence: item.evidence,
    activityEndedAt,
    title,
    section,
    contentType,
    materialUrls,
    caption,
    narrative,
    publishOn,
    ...describeSubmitter(office, item),
    officer: nameOf(office, email),
    ownWork: decides(procedure, step) && isOwnWork(item, procedure.steps, email) ? settings.ownWork : null,
    zoneName: settings.zoneName,
    utcOffsetHours: calendar.utcOffsetHours,
    platforms: settings.platforms,
    step: {
      name: step.name,
      round,
      description: step.description,
      dueAt: current?.standardDueAt ?? null,
      limitAt: current?.limitAt ?? null,
      note: current?.note ?? '',
    },
    outcomes: outcomesOf(office, item, step),
    way: procedure.steps.flatMap((one) => {
      const visit = item.visits[one.number];
      if (!visit) return [];
      const { round, finishedAt, outcome, by, standIns } = visit;
      const handedOver = standIns?.map(({ from, to }) => ({
        from: nameOf(office, from),
        to: nameOf(office, to),
      }));
      return [
        {
          step: one.name,
          round,
          finishedAt,
          outcome,
          by: by === null ? null : nameOf(office, by),
          ...(handedOver && { handedOver }),
        },
      ];
    }),
  };
}
