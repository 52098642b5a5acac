import { useEffect, useState } from 'preact/hooks';
import type { MailSummary } from '../../localOffice/view';
import { useOffice } from '../office';
import { type Place, placeLink } from '../place';
import { ask } from '../server';
import { MailMessage } from './MailMessage';

/** Everybody's inbox: who, which mails, which mail. On a phone one of the three at a time. */
export function MailArea({ place }: { place: Place }) {
  const { view, revision } = useOffice();
  const [address, mailId] = place.rest;
  const inbox = view.inboxes.find((one) => one.address === address);
  const [mails, setMails] = useState<{ address: string; list: MailSummary[] } | null>(null);
  useEffect(() => {
    if (!address) return;
    ask<MailSummary[]>('mails', { address }).then(
      (list) => setMails({ address, list }),
      () => setMails({ address, list: [] }),
    );
  }, [address, revision]);
  const list = mails?.address === address ? mails?.list : undefined;

  return (
    <div class={`mail ${mailId ? 'reading' : address ? 'listing' : 'choosing'}`}>
      <h1 class="terdengar">Kotak surat</h1>
      <nav class="inboxes" aria-label="Kotak surat">
        <h2>Alamat</h2>
        <ul>
          {view.inboxes.map((one) => (
            <li>
              <a
                href={placeLink('surat', one.address)}
                aria-current={one.address === address ? 'page' : undefined}
              >
                <span class="who">{one.name}</span>
                <span class="where">{one.name === one.address ? `${one.count} surat` : one.address}</span>
                {one.unread > 0 && (
                  <span class="badge">
                    {one.unread}
                    <span class="terdengar"> belum dibaca</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {address && (
        <section class="mails" aria-label={`Surat untuk ${inbox?.name ?? address}`}>
          <a class="back" href={placeLink('surat')}>
            ← Semua kotak surat
          </a>
          <h2>{inbox?.name ?? address}</h2>
          {list?.length === 0 && <p class="empty">Belum ada surat.</p>}
          <ul>
            {list?.map((mail) => (
              <li>
                <a
                  href={placeLink('surat', address, mail.id)}
                  class={mail.unread ? 'unread' : undefined}
                  aria-current={mail.id === mailId ? 'page' : undefined}
                >
                  <span class="line">
                    <span class="from">
                      {mail.unread && <span class="terdengar">Belum dibaca. </span>}
                      {mail.from}
                    </span>
                    <time>{mail.time}</time>
                  </span>
                  <span class="subject">{mail.subject}</span>
                  <span class="preview">{mail.preview}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {address && mailId ? (
        <MailMessage key={mailId} address={address} id={mailId} />
      ) : (
        <p class="empty nothing-open">{address ? 'Pilih surat untuk dibaca.' : 'Pilih kotak surat.'}</p>
      )}
    </div>
  );
}
