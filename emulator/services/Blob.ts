import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';

/** developers.google.com/apps-script/reference/base/blob: bytes and what they are. */
export class Blob {
  constructor(
    private readonly execution: Execution,
    private readonly contentType: string,
    readonly content: Buffer,
  ) {}

  getContentType(): string {
    return this.execution.call('Blob.getContentType', [], FREE, () => this.contentType);
  }
}
