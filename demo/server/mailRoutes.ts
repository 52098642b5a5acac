import type { LocalOffice } from '../localOffice/LocalOffice';
import { longTime, shortTime } from '../localOffice/officeTime';
import { mailSummary, mailView } from './readMail';
import { Refusal } from './Refusal';
import { type Routes, textOf, value } from './routes';

/** Everybody's inbox; reading a mail marks it read. */
export function mailRoutes(office: LocalOffice, changed: () => void): Routes {
  return {
    'GET /api/mails': async ({ query }) => {
      const address = textOf(query.get('address'), 'address');
      const newestFirst = [...office.world.mailbox(address)].reverse();
      const summaries = newestFirst.map((mail) =>
        mailSummary(mail, shortTime(mail.sentAt, office.timeZone), !office.isRead(address, mail)),
      );
      return value(await Promise.all(summaries));
    },
    'GET /api/mail': async ({ query }) => {
      const [address, id] = [textOf(query.get('address'), 'address'), textOf(query.get('id'), 'id')];
      const mail = office.world.mailbox(address).find((one) => one.id === id);
      if (!mail) throw new Refusal(404, 'Surat tidak ditemukan.');
      office.markRead(address, mail);
      changed();
      return value(await mailView(mail, longTime(mail.sentAt, office.timeZone)));
    },
  };
}
