/** What the local office's server sends to its page: plain JSON. */
export interface OfficeView {
  /** Epoch milliseconds of the world's clock, and how the office writes them. */
  now: number;
  clock: string;
  clockInput: string;
  title: string;
  /** Google's addresses of this office's files; null for a file that does not exist yet. */
  addresses: Addresses;
  people: PersonView[];
  signedInAs: string | null;
  tabs: TabView[];
  menus: MenuView[];
  inboxes: InboxView[];
  tour: TourStep[];
}

export interface Addresses {
  workbook: string;
  form: string | null;
  webApp: string | null;
}

export interface PersonView {
  email: string;
  name: string;
  roles: string;
}

export interface TabView {
  sheetId: number;
  title: string;
  hidden: boolean;
  colour: string | null;
}

export type MenuView = { label: string; path: string[]; items: MenuView[] } | { separator: true };

export interface InboxView {
  address: string;
  name: string;
  count: number;
  unread: number;
}

export interface TourStep {
  title: string;
  text: string;
  /** Where in the page the step happens. */
  place: string;
}

export interface SheetPage {
  sheetId: number;
  title: string;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  columns: { width: number; hidden: boolean }[];
  /** From the first row on; rows and cells that hold nothing at the end are left out. */
  rows: RowView[];
  rowCount: number;
  charts: ChartView[];
}

/** A chart that lies over the grid. */
export interface ChartView {
  id: number;
  kind: 'bar' | 'column' | 'line';
  title: string;
  /** A description of the chart, for users who do not see it. */
  words: string;
  /** The cell it is anchored to, and pixels from that cell's left edge. */
  place: { row: number; column: number; offset: number };
  size: { width: number; height: number };
  axisTitle: string;
  /** Upper end of the value axis; null when the values decide it. */
  highest: number | null;
  labels: string[];
  series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  colour: string;
  /** One value for each label; null when the cell holds text. */
  points: { value: number | null; text: string }[];
}

export interface RowView {
  height: number | null;
  hidden: boolean;
  cells: (CellView | null)[];
}

/** One cell as shown; a missing property is the ordinary look. */
export interface CellView {
  text: string;
  /** The text a cell editor opens with, when it differs from the shown text. */
  edit?: string;
  note?: string;
  style?: Record<string, string>;
  wrap?: boolean;
  choices?: string[];
  link?: string;
  rowSpan?: number;
  columnSpan?: number;
  /** Covered by a merged neighbour. */
  covered?: boolean;
  formula?: boolean;
  checkbox?: boolean;
}

/** What a script run showed to the user who started it. */
export interface Outcome {
  error: string | null;
  toasts: { title: string; text: string }[];
  dialogs: DialogView[];
  /** The tab in front afterwards: a script may show the one it made. */
  activeSheetId?: number;
}

export interface DialogView {
  id: number;
  kind: 'alert' | 'dialog' | 'sidebar';
  title: string;
  /** Of an alert, which has no html. */
  text: string;
  html: string;
  width: number | null;
  height: number | null;
}

export interface FormView {
  title: string;
  description: string;
  confirmation: string;
  collectsEmail: boolean;
  items: FormItemView[];
}

export interface FormItemView {
  id: string;
  kind:
    | 'text'
    | 'paragraph'
    | 'choice'
    | 'list'
    | 'checkboxes'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'heading'
    | 'upload';
  title: string;
  help: string;
  required: boolean;
  choices: string[];
}

export interface MailSummary {
  id: string;
  from: string;
  subject: string;
  preview: string;
  time: string;
  unread: boolean;
}

export interface MailView {
  id: string;
  from: string;
  to: string;
  subject: string;
  time: string;
  html: string;
  text: string;
}
