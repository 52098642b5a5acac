import type { DriveFile } from '../drive/DriveFile';
import type { FormModel } from '../forms/FormModel';
import { PostOffice } from '../post/PostOffice';
import type { ScriptProject } from '../script/ScriptProject';
import { stateFrom } from '../sheets/batchUpdate/sheetProperties';
import { Workbook, type WorkbookProperties } from '../sheets/Workbook';
import type { Clock } from './clock';
import type { Ids } from './ids';
import { Interceptors, type RunningExecution } from './interception';
import { Meter } from './Meter';

/** Everything Google keeps, and the world's clock, chance and instruments. Knows nothing of running scripts. */
export class WorldState {
  readonly meter = new Meter();
  readonly interceptors = new Interceptors();
  readonly workbooks = new Map<string, Workbook>();
  readonly forms = new Map<string, FormModel>();
  readonly scripts = new Map<string, ScriptProject>();
  readonly files = new Map<string, DriveFile>();
  /** A page that every export answers with, in place of its PDF: Google's refusals come as pages. */
  exportAnswer: { code: number; text: string } | null = null;
  /** Executions under way, outermost first: more than one when a hook runs another. */
  readonly running: RunningExecution[] = [];
  executionCount = 0;
  /** How long each service call takes on the world's clock. */
  latencyMs: (call: string) => number = () => 0;

  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly post: PostOffice = new PostOffice(),
  ) {}

  /** A new file as Google makes it: one tab of 1,000 rows and 26 columns, with sheetId 0. */
  addWorkbook({ id = this.ids.file('spreadsheet'), owner, editors, ...properties }: NewWorkbook): Workbook {
    const workbook = new Workbook(id, owner, editors, properties, () => this.clock.now());
    workbook.add(stateFrom({}, 0, 'Sheet1'), 0);
    this.workbooks.set(id, workbook);
    return workbook;
  }
}

interface NewWorkbook extends WorkbookProperties {
  id?: string;
  owner: string;
  editors: 'anyone' | readonly string[];
}
