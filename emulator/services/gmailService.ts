import { GMAIL_SEND } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';
import {
  decodeWords,
  parseAddresses,
  parseHeaders,
  parseMessageIds,
  withHeader,
  type Headers,
} from '../post/headers';
import type { Mail } from '../post/Mail';

interface Message {
  raw?: string;
  threadId?: string;
}

function decodeRaw(raw: unknown): string {
  if (typeof raw !== 'string' || raw === '') {
    throw new GoogleError(
      "'raw' RFC822 payload message string or uploading message via /upload/* URL required",
    );
  }
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(raw)) {
    throw new GoogleError(
      `Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed for ${JSON.stringify(raw.slice(0, 60))}`,
    );
  }
  return Buffer.from(raw, 'base64url').toString('utf8');
}

function addressesOf(headers: Headers, name: string): string[] {
  const value = headers.get(name.toLowerCase());
  if (value === undefined) return [];
  const addresses = parseAddresses(decodeWords(value));
  if (!addresses) throw new GoogleError(`Invalid ${name} header`);
  return addresses;
}

/** The message as Gmail sends it: From is the account's own, Bcc is gone, Date and Message-ID are there. */
function completed(raw: string, headers: Headers, execution: Execution, messageId: string): string {
  const { clock } = execution.world;
  const account = execution.effectiveUser;
  const from = headers.get('from') ?? '';
  const own = parseAddresses(decodeWords(from))?.[0] === account.toLowerCase();
  let message = withHeader(raw, 'Bcc', null);
  if (!headers.has('date')) {
    message = withHeader(message, 'Date', new Date(clock.now()).toUTCString().replace('GMT', '+0000'));
  }
  if (!headers.has('message-id')) message = withHeader(message, 'Message-ID', messageId);
  return own ? message : withHeader(message, 'From', account);
}

function send(execution: Execution, message: Message): { id: string; threadId: string; labelIds: string[] } {
  const { world, effectiveUser } = execution;
  const { post, ids, clock } = world;
  const raw = decodeRaw(message.raw);
  const headers = parseHeaders(raw);
  if (!headers) throw new GoogleError('Invalid message header');
  const [to, cc, bcc] = ['To', 'Cc', 'Bcc'].map((name) => addressesOf(headers, name)) as [
    string[],
    string[],
    string[],
  ];
  const recipients = [...to, ...cc, ...bcc];
  if (recipients.length === 0) throw new GoogleError('Recipient address required');
  const { threadId = '' } = message;
  if (threadId && !post.sentBy(effectiveUser).some((mail) => mail.threadId === threadId)) {
    throw new GoogleError('Requested entity was not found.', 404);
  }
  post.charge(effectiveUser, recipients.length, clock.now());
  const id = ids.hex('mail');
  const [messageId = `<${id}@mail.gmail.com>`] = parseMessageIds(headers.get('message-id'));
  const mail: Mail = {
    id,
    threadId,
    raw: completed(raw, headers, execution, messageId),
    from: effectiveUser.toLowerCase(),
    to,
    cc,
    subject: decodeWords(headers.get('subject') ?? ''),
    messageId,
    references: [
      ...new Set([
        ...parseMessageIds(headers.get('references')),
        ...parseMessageIds(headers.get('in-reply-to')),
      ]),
    ],
    sentAt: clock.now(),
  };
  const filed = post.deliver(mail, recipients, () => ids.hex('thread'));
  return { id, threadId: filed.threadId, labelIds: ['SENT'] };
}

/** The advanced Gmail service, for sending only (scope gmail.send). */
export function gmailService(execution: Execution): object {
  return {
    Users: {
      Messages: methods(execution, 'Gmail.Users.Messages', GMAIL_SEND, {
        send: (message: Message, userId: string) => {
          if (userId !== 'me' && userId !== execution.effectiveUser) {
            throw new GoogleError(`Delegation denied for ${execution.effectiveUser}`, 403);
          }
          return send(execution, message);
        },
      }),
    },
  };
}
