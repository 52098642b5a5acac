import { useState } from 'preact/hooks';
import type { MenuView, Outcome, QuestionView } from '../../view';
import { useOffice } from '../office';
import { placeLink } from '../place';
import { tell } from '../server';
import type { MenuEntry } from './MenuBar';
import type { Selection } from './selection';

interface Pending {
  question: QuestionView;
  answer: (answer: string[] | null) => void;
}

/** Runs an item of the script's menu; while the script asks, the person answers and it goes on. */
export function useScriptMenu(sheetId: number, selection: Selection) {
  const { act, show } = useOffice();
  const [pending, setPending] = useState<Pending | null>(null);

  const put = (question: QuestionView) =>
    new Promise<string[] | null>((resolve) => {
      setPending({
        question,
        answer: (answer) => {
          setPending(null);
          resolve(answer);
        },
      });
    });

  const click = async (path: string[]) => {
    const answers: string[][] = [];
    for (;;) {
      const body = { path, sheetId, row: selection.row, rows: selection.rows, answers };
      const outcome = await act(`Menjalankan "${path.at(-1)}"…`, () => tell<Outcome>('menu', body));
      if (!outcome) return;
      if (!outcome.question) {
        show(outcome);
        const { activeSheetId } = outcome;
        if (activeSheetId !== undefined && activeSheetId !== sheetId) {
          location.hash = placeLink('lembar', activeSheetId);
        }
        return;
      }
      const answer = await put(outcome.question);
      answers.push(answer ?? ['CLOSE', '']);
    }
  };

  const entries = (menus: readonly MenuView[]): MenuEntry[] =>
    menus.map((menu): MenuEntry => {
      if ('separator' in menu) return menu;
      if (menu.items.length > 0) return { label: menu.label, items: entries(menu.items) };
      return { label: menu.label, run: () => void click(menu.path) };
    });

  return { entries, pending };
}
