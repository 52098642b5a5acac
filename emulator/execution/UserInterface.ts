/** An answer to a dialog: a button, or for a prompt a button with a text; a bare text means OK with that text. */
export type Answer = string | { button?: string; text?: string };

export interface Dialog {
  readonly kind: 'alert' | 'prompt' | 'modal';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  /** The button pressed; for html dialogs none. */
  readonly answer: string | null;
  /** What a modal dialog shows, as the browser gets it. */
  readonly html: string | null;
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
  /** Answers still to be given, in order. */
  readonly answers: Answer[];
  readonly dialogs: Dialog[];
  readonly toasts: Toast[];
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly menus: Menu[];
}

export function newUserInterface(activeSheetId: number, given: Partial<UserInterface> = {}): UserInterface {
  return {
    activeSheetId,
    selection: given.selection ?? [],
    answers: [...(given.answers ?? [])],
    dialogs: [],
    toasts: [],
    sidebar: null,
    menus: [],
  };
}
