import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DialogView } from '../localOffice/view';
import { ScriptFrame } from './dialogs/ScriptFrame';
import { useOffice } from './office';
import { type Place, placeLink } from './place';
import { Tour } from './tour/Tour';

interface Props {
  place: Place;
  running: string | null;
  sidebar: DialogView | undefined;
  onCloseSidebar: (id: number) => void;
  children: ComponentChildren;
}

/** The tour is open at first, except on a phone, where it would cover the page. */
const opensTour = () => localStorage.getItem('tur') !== 'tutup' && matchMedia('(min-width: 1000px)').matches;

/** The frame around every area: links to the four areas, the clock, the tour, the script's sidebar. */
export function Frame({ place, running, sidebar, onCloseSidebar, children }: Props) {
  const { view } = useOffice();
  const [tourOpen, setTourOpen] = useState(opensTour);
  const setTour = (open: boolean) => {
    localStorage.setItem('tur', open ? 'buka' : 'tutup');
    setTourOpen(open);
  };
  const unread = view.inboxes.reduce((sum, inbox) => sum + inbox.unread, 0);
  const areas = [
    { area: 'lembar', label: 'Lembar kerja' },
    { area: 'formulir', label: 'Formulir' },
    { area: 'surat', label: 'Kotak surat', count: unread },
    { area: 'jam', label: 'Jam' },
  ] as const;
  return (
    <div class="frame">
      <header class="top">
        <a
          class="skip"
          href="#isi"
          onClick={(event) => (event.preventDefault(), document.getElementById('isi')?.focus())}
        >
          Langsung ke isi
        </a>
        <p class="house">
          <strong>Kantor lokal</strong>
          <span>tiruan Google di komputer ini</span>
        </p>
        <nav aria-label="Bagian kantor lokal">
          {areas.map(({ area, label, ...more }) => (
            <a href={placeLink(area)} aria-current={place.area === area ? 'page' : undefined}>
              {label}
              {'count' in more && more.count > 0 && (
                <span class="badge">
                  {more.count}
                  <span class="terdengar"> belum dibaca</span>
                </span>
              )}
            </a>
          ))}
        </nav>
        <p class="now">
          <span class="terdengar">Waktu di kantor lokal: </span>
          <time>{view.clock}</time>
        </p>
        <button class="quiet" aria-expanded={tourOpen} aria-controls="tur" onClick={() => setTour(!tourOpen)}>
          Panduan singkat
        </button>
      </header>
      <div class="running" role="status">
        {running}
      </div>
      <div class="middle">
        <main id="isi" tabIndex={-1}>
          {children}
        </main>
        {sidebar && (
          <aside class="side" aria-label={sidebar.title}>
            <header>
              <h2>{sidebar.title}</h2>
              <button class="quiet" onClick={() => onCloseSidebar(sidebar.id)}>
                Tutup
              </button>
            </header>
            <ScriptFrame key={sidebar.id} dialog={sidebar} onClose={() => onCloseSidebar(sidebar.id)} />
          </aside>
        )}
        {tourOpen && (
          <Tour steps={view.tour} onClose={() => setTour(false)} onGo={() => setTourOpen(opensTour)} />
        )}
      </div>
    </div>
  );
}
