export interface Dialog {
  readonly kind: 'alert' | 'modal';
  readonly title: string;
  readonly text: string;
  /** What a modal dialog shows, as the browser gets it. */
  readonly html: string | null;
  /** In pixels, when the script asked for a size. */
  readonly width?: number | null;
  readonly height?: number | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface SelectedRange {
  readonly sheetId: number;
  /** One-based, as people and SpreadsheetApp count. */
  readonly row: number;
  readonly rows: number;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: MenuEntry[] };

export type Menu = Extract<MenuEntry, { kind: 'menu' }>;

/** What one execution sees of, and does to, the window of the person who started it. */
export interface UserInterface {
  activeSheetId: number;
  readonly selection: readonly SelectedRange[];
  readonly dialogs: Dialog[];
  readonly toasts: Toast[];
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly menus: Menu[];
}

export function newUserInterface(activeSheetId: number, given: Partial<UserInterface> = {}): UserInterface {
  return {
    activeSheetId,
    selection: given.selection ?? [],
    dialogs: [],
    toasts: [],
    sidebar: null,
    menus: [],
  };
}
