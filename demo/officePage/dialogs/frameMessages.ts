import type { RefObject } from 'preact';
import { OfficeError } from '../server';

type FrameMessage =
  | { alur: 'run'; call: number; fn: string; args: unknown[] }
  | { alur: 'close' }
  | { alur: 'open'; href: string };

export interface FrameHost {
  run: (fn: string, args: unknown[]) => Promise<{ value: unknown } | { error: string }>;
  close: () => void;
  open: (href: string) => void;
}

/** Serves the `google.script` of a frame (server/scriptShim.ts). Returns the end of it. */
export function listenToFrame(frame: RefObject<HTMLIFrameElement | null>, host: FrameHost): () => void {
  const listen = async (event: MessageEvent<FrameMessage>) => {
    if (!event.source || event.source !== frame.current?.contentWindow) return;
    const message = event.data;
    if (message.alur === 'close') host.close();
    if (message.alur === 'open') host.open(message.href);
    if (message.alur !== 'run') return;
    const answer = await host.run(message.fn, message.args).catch((problem: unknown) => ({
      error:
        problem instanceof OfficeError ? problem.message : 'NetworkError: Connection failure due to HTTP 0',
    }));
    frame.current?.contentWindow?.postMessage({ alur: 'answer', call: message.call, ...answer }, '*');
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}
