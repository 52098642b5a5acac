/** What an officer may pass on by WhatsApp to those an item waits for: a text about the item, never a way to act for them. */
import { waitingRequestText } from '../../messages/whatsApp';
import { decides, finishesItself, procedureOf, stepOf } from '../../workflow/steps/advance';
import type { Item, Office, Officer } from '../../workflow/model';
import { awaitedAt, isKnown, sameAddress } from '../../workflow/people/people';
import { isMendedInAnswer } from '../../workflow/intake/problems';
import { zoneOf } from '../../workbook/state';

/** Those an item waits for, if they can be asked; the submitter may be one of them. */
export function askedOf(office: Office, item: Item): readonly Officer[] {
  if (!item.current || isMendedInAnswer(item)) return [];
  const step = stepOf(procedureOf(office, item), item.current.step);
  return finishesItself(step) ? [] : awaitedAt(office, item, step);
}

/** @returns null for a reader who is not of the office, and where it waits for nobody but the reader */
export function waitingRequest(office: Office, item: Item, reader: string): string | null {
  const others = askedOf(office, item).filter(({ email }) => !sameAddress(email, reader));
  if (!item.current || others.length === 0 || !isKnown(office, reader)) return null;
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, item.current.step);
  const isDecision = decides(procedure, step);
  const { draft = '', caption = item.fields.caption } = item.evidence;
  return waitingRequestText(
    {
      number: item.number,
      title: item.fields.title,
      step: step.name,
      names: others.map(({ name, email }) => name || email),
      dueAt: item.current.standardDueAt,
      limitAt: item.current.limitAt,
      note: item.current.note,
      judged: isDecision ? { draft, caption } : null,
      answers: isDecision && office.settings.recordDecisions ? step.outcomes.map(({ name }) => name) : [],
    },
    zoneOf({ office }),
  );
}
