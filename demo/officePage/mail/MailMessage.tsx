import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MailView } from '../../localOffice/view';
import { useOffice } from '../office';
import { withLocalLinks } from '../localLink';
import { placeLink } from '../place';
import { ask } from '../server';

/** One mail. Its html runs no script and reaches nothing: as in a mail program. */
export function MailMessage({ address, id }: { address: string; id: string }) {
  const { view, refresh } = useOffice();
  const [mail, setMail] = useState<MailView | null>(null);
  const [plain, setPlain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ask<MailView>('mail', { address, id }).then(
      (found) => {
        setMail(found);
        heading.current?.focus();
        void refresh();
      },
      () => setMail(null),
    );
  }, [address, id]);
  const letter = useMemo(() => mail && withLocalLinks(mail.html, view.addresses), [mail]);
  if (!mail) return <p class="loading">Memuat surat…</p>;
  const showPlain = plain || !mail.html;
  return (
    <article class="message" aria-label={mail.subject}>
      <a class="back" href={placeLink('surat', address)}>
        ← Daftar surat
      </a>
      <h2 ref={heading} tabIndex={-1}>
        {mail.subject}
      </h2>
      <dl>
        <dt>Dari</dt>
        <dd>{mail.from}</dd>
        <dt>Kepada</dt>
        <dd>{mail.to}</dd>
        <dt>Waktu</dt>
        <dd>{mail.time}</dd>
      </dl>
      {mail.html && (
        <button class="quiet" aria-pressed={plain} onClick={() => setPlain(!plain)}>
          {plain ? 'Tampilkan surat bergambar' : 'Tampilkan teks polos'}
        </button>
      )}
      {showPlain ? (
        <pre>{mail.text}</pre>
      ) : (
        <iframe
          title="Isi surat"
          // Scripts never run here; of the same origin only so that the frame can be made as tall as its mail.
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
          srcdoc={letter ?? ''}
          onLoad={(event) => fitToContent(event.currentTarget)}
        />
      )}
    </article>
  );
}

function fitToContent(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument?.documentElement;
  if (page) frame.style.height = `${page.scrollHeight + 8}px`;
}
