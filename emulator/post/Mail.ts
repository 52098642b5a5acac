/** A mail as one mailbox holds it. */
export interface Mail {
  readonly id: string;
  readonly threadId: string;
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly sentAt: number;
}
