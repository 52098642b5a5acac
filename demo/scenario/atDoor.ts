/** Calls a door as a page does: when the answer holds a mail ticket, calls again to send the mails. */
import type { Execution, World } from '../../emulator/index';

/** @param knock calls one door, as the page at hand does */
export function atDoor(
  knock: (door: string, given: unknown) => Execution,
  door: string,
  given: unknown,
): Execution {
  const execution = knock(door, given);
  const { mailTicket } = (execution.value ?? {}) as { mailTicket?: string };
  if (mailTicket) knock('deliverMails', mailTicket);
  return execution;
}

/** From the web app's page. */
export const fromPage = (
  { world, webApp }: { world: World; webApp: string },
  door: string,
  given: unknown,
): Execution => atDoor((name, sent) => world.callFromPage(webApp, name, [sent]), door, given);
