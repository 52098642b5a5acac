import { messages } from './advancedServices';
import { isRateLimit } from './retry';
import { mimeMessage } from '../../messages/mail/mime';
import type { Account, Mailer } from '../../ports';

/** Through the Gmail API with the scope `gmail.send` alone: it can neither read nor change the mailbox. */
export function gmailMailer(account: Account): Mailer {
  return {
    send: (mail) => {
      const base64 = (bytes: string) => Utilities.base64Encode(bytes, Utilities.Charset.UTF_8);
      const message = mimeMessage(mail, { address: account.email(), base64 });
      messages().send({ raw: Utilities.base64EncodeWebSafe(message, Utilities.Charset.UTF_8) }, 'me');
    },
    // "HTTP 429 User-rate limit exceeded (Mail sending)"; Apps Script's own words name the day.
    isSpent: (fault) => isRateLimit(fault) || /for one day|limit exceeded/i.test(String(fault)),
  };
}
