import { officePeople } from '../localOffice/officePeople';
import { inputTime, longTime } from '../localOffice/officeTime';
import { tour } from '../localOffice/tour';
import type { InboxView, MenuView, OfficeView, PersonView, TabView } from '../localOffice/view';
import { hexColour } from '../xlsx/colours';
import type { MenuEntry } from '../../emulator/index';
import type { LocalOffice } from '../localOffice/LocalOffice';
import { addressesOf } from './addresses';
import { type Routes, textOf, value } from './routes';

/** What every area of the page shows, and which user has the workbook open. */
export function officeRoutes(office: LocalOffice): Routes {
  return {
    'GET /api/office': () => value(officeView(office)),
    'POST /api/enter': ({ body }) => {
      office.enter(body.email === null ? null : textOf(body.email, 'email'));
      return value(true);
    },
  };
}

function officeView(office: LocalOffice): OfficeView {
  const { world, workbook, timeZone } = office;
  const people = officePeople(workbook);
  return {
    now: world.now(),
    clock: longTime(world.now(), timeZone),
    clockInput: inputTime(world.now(), timeZone),
    title: workbook.properties.title,
    addresses: addressesOf(office),
    people,
    signedInAs: office.session?.person ?? null,
    tabs: workbook.sheets().map(({ sheetId, title, hidden, tabColorStyle }): TabView => ({
      sheetId,
      title,
      hidden,
      colour: hashed(hexColour(tabColorStyle)),
    })),
    menus: (office.session?.menus ?? []).map((menu) => menuView(menu, [])),
    inboxes: inboxes(office, people),
    tour: [...tour],
  };
}

const hashed = (colour: string | null) => colour && `#${colour}`;

function menuView(entry: MenuEntry, above: string[]): MenuView {
  if (entry.kind === 'separator') return { separator: true };
  const path = [...above, entry.caption];
  const items = entry.kind === 'menu' ? entry.entries.map((one) => menuView(one, path)) : [];
  return { label: entry.caption, path, items };
}

/** Officers first, in the order of their tab, then all other addresses that ever got a mail. */
function inboxes(office: LocalOffice, people: PersonView[]): InboxView[] {
  const { world } = office;
  const known = new Map(people.map(({ email, name }) => [email, name]));
  for (const address of world.mailboxes()) if (!known.has(address)) known.set(address, address);
  return [...known].map(([address, name]) => {
    const mails = world.mailbox(address);
    const unread = mails.filter((mail) => !office.isRead(address, mail)).length;
    return { address, name, count: mails.length, unread };
  });
}
