import type { MenuView, Outcome } from '../../localOffice/view';
import { useOffice } from '../office';
import { placeLink } from '../place';
import { tell } from '../server';
import type { MenuEntry } from './MenuBar';
import type { Selection } from './selection';

/** Runs an item of the script's menu on what is selected. */
export function useScriptMenu(sheetId: number, selection: Selection) {
  const { act, show } = useOffice();

  const click = async (path: string[]) => {
    const body = { path, sheetId, row: selection.row, rows: selection.rows };
    const outcome = await act(`Menjalankan "${path.at(-1)}"…`, () => tell<Outcome>('menu', body));
    if (!outcome) return;
    show(outcome);
    const { activeSheetId } = outcome;
    if (activeSheetId !== undefined && activeSheetId !== sheetId) {
      location.hash = placeLink('lembar', activeSheetId);
    }
  };

  const entries = (menus: readonly MenuView[]): MenuEntry[] =>
    menus.map((menu): MenuEntry => {
      if ('separator' in menu) return menu;
      if (menu.items.length > 0) return { label: menu.label, items: entries(menu.items) };
      return { label: menu.label, run: () => void click(menu.path) };
    });

  return entries;
}
