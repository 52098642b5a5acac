import { CONTAINER_UI, FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import type { UserInterface } from '../../execution/UserInterface';
import { GoogleError } from '../../googleError';
import { served, type HtmlPage } from '../html/HtmlPage';
import { pageOf } from '../html/htmlService';
import { menuBuilder } from './menu';

type Shown = Pick<HtmlPage, 'title' | 'width' | 'height'> & { html: string };

function htmlFrom(output: unknown): Shown {
  if (typeof output === 'string') return { title: '', html: output, width: null, height: null };
  const page = pageOf(output);
  if (!page) throw new GoogleError("The parameters don't match the method signature for Ui.showModalDialog.");
  const { title, width, height } = page;
  return { title, html: served(page), width, height };
}

/** developers.google.com/apps-script/reference/base/ui */
export function uiView(execution: Execution, ui: UserInterface): object {
  return {
    ...methods(execution, 'Ui', FREE, {
      createMenu: (caption: string) => menuBuilder(execution, ui, caption),
      /** Shows an alert with the button OK; the user presses it. */
      alert: (text: string, ...others: unknown[]) => {
        if (others.length > 0) throw new GoogleError('Only alert(prompt) is known here.');
        ui.dialogs.push({ kind: 'alert', title: '', text, html: null });
        return 'OK';
      },
    }),
    ...methods(execution, 'Ui', CONTAINER_UI, {
      showModalDialog: (output: unknown, title: string) => {
        ui.dialogs.push({ ...htmlFrom(output), kind: 'modal', title, text: '' });
      },
      showSidebar: (output: unknown) => {
        ui.sidebar = htmlFrom(output);
      },
    }),
  };
}
