import { FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import type { Menu, UserInterface } from '../../execution/UserInterface';

const built = new WeakMap<object, Menu>();

/** developers.google.com/apps-script/reference/base/menu */
export function menuBuilder(execution: Execution, ui: UserInterface, caption: string): object {
  const menu: Menu = { kind: 'menu', caption, entries: [] };
  const step =
    <A extends unknown[]>(name: string, act: (...args: A) => void) =>
    (...args: A): object =>
      execution.call(`Menu.${name}`, args, FREE, () => {
        act(...args);
        return builder;
      });
  const builder = {
    addItem: step(
      'addItem',
      (title: string, functionName: string) =>
        void menu.entries.push({ kind: 'item', caption: title, functionName }),
    ),
    addSeparator: step('addSeparator', () => void menu.entries.push({ kind: 'separator' })),
    addSubMenu: step('addSubMenu', (child: object) => {
      const entry = built.get(child);
      if (entry) menu.entries.push(entry);
    }),
    addToUi: () =>
      execution.call('Menu.addToUi', [], FREE, () => {
        // A menu of the same name takes the place of the old one.
        const others = ui.menus.filter((present) => present.caption !== caption);
        ui.menus.splice(0, ui.menus.length, ...others, menu);
      }),
  };
  built.set(builder, menu);
  return builder;
}
