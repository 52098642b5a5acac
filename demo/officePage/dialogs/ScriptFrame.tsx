import { useEffect, useRef } from 'preact/hooks';
import type { DialogView, Outcome } from '../../localOffice/view';
import { localLink } from '../localLink';
import { useOffice } from '../office';
import { tell } from '../server';
import { listenToFrame } from './frameMessages';

/** Html of the script in a frame of its own origin, as Google shows it; its calls go over the page to the server. */
export function ScriptFrame({ dialog, onClose }: { dialog: DialogView; onClose: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { view, show, refresh } = useOffice();
  const { addresses } = view;

  useEffect(
    () =>
      listenToFrame(frame, {
        close: onClose,
        open: (href) => open(localLink(href, addresses) ?? href, '_blank', 'noopener'),
        run: async (fn, args) => {
          const body = { dialog: dialog.id, fn, args };
          const { value, outcome } = await tell<{ value: unknown; outcome: Outcome }>('dialog/call', body);
          // The error goes to the page's own failure handler, as Google does it.
          show({ ...outcome, error: null });
          void refresh();
          return outcome.error ? { error: outcome.error } : { value };
        },
      }),
    [dialog.id],
  );

  return (
    <iframe
      ref={frame}
      title={dialog.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
      allow="clipboard-write"
      style={dialog.height ? { height: `${dialog.height}px` } : undefined}
      srcdoc={dialog.html}
    />
  );
}
