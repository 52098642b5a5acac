import { messages } from './advancedServices';
import { mimeMessage } from '../messages/mail/mime';
import type { Account, Mailer } from '../useCases/ports';

/** Through the Gmail API with the scope `gmail.send` alone: it can neither read nor change the mailbox. */
export function gmailMailer(account: Account): Mailer {
  return {
    send: (mail) => {
      const base64 = (bytes: string) => Utilities.base64Encode(bytes, Utilities.Charset.UTF_8);
      const message = mimeMessage(mail, { address: account.email(), base64 });
      messages().send({ raw: Utilities.base64EncodeWebSafe(message, Utilities.Charset.UTF_8) }, 'me');
    },
  };
}
