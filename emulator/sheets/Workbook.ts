import { GoogleError } from '../googleError';
import { serialOfInstant } from '../time/serial';
import { valueOf, type Scalar, type StoredCell } from './cell';
import { computed, type Surroundings } from './formula';
import { Journal } from './Journal';
import { readSheet, type SheetView } from './readModel';
import { Sheet, type SheetState } from './Sheet';

/** "Up to 10 million cells or 18,278 columns" (support.google.com/drive/answer/37603). */
const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;

export interface WorkbookProperties {
  title: string;
  locale: string;
  timeZone: string;
  /** ON_CHANGE unless set: then NOW() is only reckoned anew when a cell changes. */
  autoRecalc?: string;
}

/** A spreadsheet file. */
export class Workbook {
  readonly journal = new Journal();
  tabs: Sheet[] = [];
  private readonly surroundings: Surroundings = {
    now: () => serialOfInstant(this.now(), this.current.timeZone),
    cellAt: (title, row, column) => this.findTitle(title)?.cell(row, column),
  };

  constructor(
    readonly id: string,
    readonly owner: string,
    /** Accounts that may edit; 'anyone' stands for a file shared by link. */
    readonly editors: 'anyone' | readonly string[],
    private current: WorkbookProperties,
    /** The world's clock, for formulas that ask the time. */
    private readonly now: () => number,
  ) {}

  get properties(): WorkbookProperties {
    return this.current;
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  updateProperties(change: Partial<WorkbookProperties>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    this.journal.note(() => {
      this.current = before;
    });
  }

  mayEdit(account: string): boolean {
    return this.editors === 'anyone' || account === this.owner || this.editors.includes(account);
  }

  find(sheetId: number): Sheet | undefined {
    return this.tabs.find((tab) => tab.sheetId === sheetId);
  }

  /** The tab with an id, refused in the API's words when there is none. */
  grid(sheetId: number | undefined): Sheet {
    const tab = this.find(sheetId ?? 0);
    if (!tab) throw new GoogleError(`No grid with id: ${sheetId ?? 0}`);
    return tab;
  }

  /** Names of tabs are unique whatever their case. */
  findTitle(title: string): Sheet | undefined {
    const wanted = title.toLowerCase();
    return this.tabs.find((tab) => tab.state.title.toLowerCase() === wanted);
  }

  add(state: SheetState, index: number): Sheet {
    this.assertRoomFor(state.rowCount * state.columnCount, state.columnCount);
    const sheet = new Sheet(state, this.journal);
    this.setTabs([...this.tabs.slice(0, index), sheet, ...this.tabs.slice(index)]);
    return sheet;
  }

  /** A tab with the cells and sizes of another one, of any file. */
  addFilled(state: SheetState, index: number, { rows, rowProperties, columnProperties }: Sheet): Sheet {
    const sheet = this.add(state, index);
    sheet.rows = rows.map((cells) => cells && [...cells]);
    sheet.rowProperties = [...rowProperties];
    sheet.columnProperties = [...columnProperties];
    return sheet;
  }

  setTabs(tabs: Sheet[]): void {
    const before = this.tabs;
    this.tabs = tabs;
    this.journal.note(() => {
      this.tabs = before;
    });
  }

  assertRoomFor(cells: number, columns = 0): void {
    const present = this.tabs.reduce((sum, tab) => sum + tab.state.rowCount * tab.state.columnCount, 0);
    if (present + cells > MAX_CELLS) {
      throw new GoogleError(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
    if (columns > MAX_COLUMNS) {
      throw new GoogleError(
        `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`,
      );
    }
  }

  /** A cell as it reads at this moment, with its formula's value if the emulator computes that formula. */
  computed(cell: StoredCell): StoredCell {
    return computed(cell, this.surroundings);
  }

  /** The plain read model for viewers and tests. */
  sheets(): SheetView[] {
    return this.tabs.map((tab, index) =>
      readSheet(tab, index, { ...this.current, computed: (cell) => this.computed(cell) }),
    );
  }

  /** Values of a tab as a viewer reads them: rows of bare values, '' where a cell is empty, no trailing blanks. */
  values(sheetId: number): Scalar[][] {
    const tab = this.grid(sheetId);
    const lastRow = tab.lastDataRow();
    return tab.rows.slice(0, lastRow + 1).map((row) => {
      const values = Array.from(row ?? [], (cell) => valueOf(this.computed(cell)) ?? '');
      while (values.length > 0 && values[values.length - 1] === '') values.pop();
      return values;
    });
  }
}
