import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addresses } from '../localOffice/view';
import { listenToFrame } from './dialogs/frameMessages';
import { localLink } from './localLink';
import { ask, tell } from './server';
import './style/base.css';
import './style/webApp.css';

interface Opened {
  title: string;
  html: string;
  addresses: Addresses;
}

/** The web app as a user sees it after a link in a mail: Google's frame around the script's page. */
function WebAppPage() {
  const query = location.search.replace(/^\?/, '');
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    ask<Opened>(`webapp?${query}`).then(
      (opened) => {
        document.title = opened.title || 'Halaman aplikasi';
        setPage(opened);
      },
      (failure: Error) => setProblem(failure.message),
    );
  }, []);

  useEffect(
    () =>
      listenToFrame(frame, {
        close: () => window.close(),
        open: (href) => {
          const local = page && localLink(href, page.addresses);
          open(local ?? href, local ? '_self' : '_blank', 'noopener');
        },
        run: async (fn, args) => {
          const { value, error } = await tell<{ value: unknown; error: string | null }>('webapp/call', {
            query,
            fn,
            args,
          });
          return error === null ? { value } : { error };
        },
      }),
    [page],
  );

  return (
    <div class="web-app">
      <div class="strip">
        <span>Halaman aplikasi pada kantor lokal</span>
        <a href="/#/surat">Ke kantor lokal</a>
      </div>
      {problem && (
        <p class="empty" role="alert">
          {problem}
        </p>
      )}
      {!page && !problem && <p class="loading">Memuat…</p>}
      {page && (
        <iframe
          ref={frame}
          title={page.title || 'Halaman aplikasi'}
          sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
          allow="clipboard-write"
          srcdoc={page.html}
        />
      )}
    </div>
  );
}

const root = document.getElementById('app');
if (root) render(<WebAppPage />, root);
