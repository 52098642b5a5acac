import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';

/** Bytes behind the blobs handed to scripts, which see methods only. */
const contents = new WeakMap<object, Buffer>();

export const contentOf = (blob: object): Buffer | undefined => contents.get(blob);

/** developers.google.com/apps-script/reference/base/blob: bytes and what they are. */
export function blobView(execution: Execution, contentType: string, content: Buffer): object {
  const view = methods(execution, 'Blob', FREE, { getContentType: () => contentType });
  contents.set(view, content);
  return view;
}
