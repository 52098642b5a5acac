import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import type { Menu, MenuEntry, SelectedRange } from '../execution/UserInterface';
import type { ScriptProject } from '../script/ScriptProject';
import type { Workbook } from '../sheets/Workbook';
import type { WorldState } from '../world/WorldState';
import { openEvent } from './events';
import { startOf } from './start';

interface OwnedItem {
  script: ScriptProject;
  functionName: string;
}

/** A user with the workbook open in a desktop browser. */
export class WorkbookSession {
  /** Top-level menus the scripts added, in order. */
  readonly menus: Menu[] = [];
  /** The runs of onOpen, one per bound script that has it. */
  readonly opened: Execution[] = [];
  activeSheetId: number;
  private selection: SelectedRange[] = [];
  private readonly owners = new Map<string, ScriptProject>();

  constructor(
    private readonly world: WorldState,
    readonly workbook: Workbook,
    readonly person: string,
  ) {
    this.activeSheetId = workbook.tabs.find((tab) => !tab.state.hidden)?.sheetId ?? 0;
    for (const script of world.scripts.values()) {
      if (script.containerId === workbook.id) this.open(script);
    }
  }

  /** onOpen is a simple trigger: it runs as the person, without authorisation. */
  private open(script: ScriptProject): void {
    const start = startOf(this.world, script, 'onOpen', { as: this.person, kind: 'simpleTrigger' });
    const event = openEvent(this.workbook);
    const { execution } = runFunction(this.world, script, { ...start, event, optional: true });
    this.opened.push(execution);
    for (const menu of execution.ui?.menus ?? []) {
      this.menus.push(menu);
      this.owners.set(menu.caption, script);
    }
  }

  /** Selects whole rows, counted from one; several calls with `add` make several ranges, as with Ctrl. */
  selectRange(sheetId: number, row: number, rows = 1, { add = false } = {}): void {
    this.activeSheetId = sheetId;
    this.selection = [...(add ? this.selection : []), { sheetId, row, rows }];
  }

  showSheet(sheetId: number): void {
    this.activeSheetId = sheetId;
    this.selection = [];
  }

  private find(path: readonly string[]): OwnedItem {
    let entries: readonly MenuEntry[] = this.menus;
    for (const [depth, caption] of path.entries()) {
      const entry = entries.find((one) => one.kind !== 'separator' && one.caption === caption);
      if (entry?.kind === 'menu') entries = entry.entries;
      else if (entry?.kind === 'item' && depth === path.length - 1) {
        const script = this.owners.get(path[0] ?? '');
        if (script) return { script, functionName: entry.functionName };
      }
    }
    throw new Error(`There is no menu item ${path.join(' > ')}.`);
  }

  click(path: readonly string[]): Execution {
    const { script, functionName } = this.find(path);
    const { activeSheetId, selection } = this;
    const ui = { activeSheetId, selection };
    const start = startOf(this.world, script, functionName, { as: this.person, kind: 'menu', ui });
    const { execution } = runFunction(this.world, script, start);
    if (execution.ui) this.activeSheetId = execution.ui.activeSheetId;
    return execution;
  }
}
