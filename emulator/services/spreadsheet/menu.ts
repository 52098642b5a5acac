import { FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import type { Menu, UserInterface } from '../../execution/UserInterface';

const built = new WeakMap<object, Menu>();

/** developers.google.com/apps-script/reference/base/menu */
export function menuBuilder(execution: Execution, ui: UserInterface, caption: string): object {
  const menu: Menu = { kind: 'menu', caption, entries: [] };
  const builder = methods(execution, 'Menu', FREE, {
    addItem(title: string, functionName: string) {
      menu.entries.push({ kind: 'item', caption: title, functionName });
      return this;
    },
    addSeparator() {
      menu.entries.push({ kind: 'separator' });
      return this;
    },
    addSubMenu(child: object) {
      const entry = built.get(child);
      if (entry) menu.entries.push(entry);
      return this;
    },
    addToUi: () => {
      // A menu of the same name takes the place of the old one.
      const others = ui.menus.filter((present) => present.caption !== caption);
      ui.menus.splice(0, ui.menus.length, ...others, menu);
    },
  });
  built.set(builder, menu);
  return builder;
}
