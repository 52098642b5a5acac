import type { FormModel } from '../forms/FormModel';
import { PostOffice } from '../post/PostOffice';
import type { ScriptProject } from '../script/ScriptProject';
import type { Workbook } from '../sheets/Workbook';
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
}
