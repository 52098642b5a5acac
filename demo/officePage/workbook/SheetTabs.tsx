import { useState } from 'preact/hooks';
import type { TabView } from '../../localOffice/view';
import { placeLink } from '../place';

/** The tabs at the bottom; hidden ones behind a switch, as an administrator would look at them. */
export function SheetTabs({ tabs, current }: { tabs: TabView[]; current: number | undefined }) {
  const [all, setAll] = useState(false);
  const hidden = tabs.filter((tab) => tab.hidden).length;
  const showAll = all || tabs.some((tab) => tab.hidden && tab.sheetId === current);
  return (
    <nav class="tabs" aria-label="Tab lembar kerja">
      <ul>
        {tabs
          .filter((tab) => showAll || !tab.hidden)
          .map((tab) => (
            <li>
              <a
                href={placeLink('lembar', tab.sheetId)}
                aria-current={tab.sheetId === current ? 'page' : undefined}
                class={tab.hidden ? 'hidden-tab' : undefined}
                style={tab.colour ? { borderBottomColor: tab.colour } : undefined}
              >
                {tab.title}
                {tab.hidden && <span class="terdengar"> (tersembunyi)</span>}
              </a>
            </li>
          ))}
      </ul>
      {hidden > 0 && (
        <button class="quiet" aria-pressed={showAll} onClick={() => setAll(!showAll)}>
          {showAll ? 'Tutup tab tersembunyi' : `Tab tersembunyi (${hidden})`}
        </button>
      )}
    </nav>
  );
}
