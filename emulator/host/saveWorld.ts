import type { DriveFile } from '../drive/DriveFile';
import type { FormModel } from '../forms/FormModel';
import type { PostOffice } from '../post/PostOffice';
import type { ScriptProject } from '../script/ScriptProject';
import type { Sheet, SheetState } from '../sheets/Sheet';
import type { Workbook, WorkbookProperties } from '../sheets/Workbook';
import type { Ids } from '../world/ids';
import type { WorldState } from '../world/WorldState';

interface SavedSheet {
  state: SheetState;
  rows: Sheet['rows'];
  rowProperties: Sheet['rowProperties'];
  columnProperties: Sheet['columnProperties'];
}

export interface SavedWorkbook {
  id: string;
  owner: string;
  editors: Workbook['editors'];
  properties: WorkbookProperties;
  tabs: SavedSheet[];
}

export type SavedScript = Pick<
  ScriptProject,
  | 'id'
  | 'owner'
  | 'containerId'
  | 'head'
  | 'versions'
  | 'deployment'
  | 'properties'
  | 'cache'
  | 'triggers'
  | 'authorised'
>;

export interface SavedWorld {
  now: number;
  executionCount: number;
  ids: ReturnType<Ids['saved']>;
  post: ReturnType<PostOffice['saved']>;
  workbooks: SavedWorkbook[];
  forms: FormModel[];
  files: DriveFile[];
  scripts: SavedScript[];
}

function saveScript(script: ScriptProject): SavedScript {
  const { lockHolder: _lock, ...kept } = script;
  return kept;
}

/** Everything that Google stores. Hooks, latency and the meter belong to the host and are not saved. */
export function savedWorld(world: WorldState): SavedWorld {
  return {
    now: world.clock.now(),
    executionCount: world.executionCount,
    ids: world.ids.saved(),
    post: world.post.saved(),
    workbooks: [...world.workbooks.values()].map(({ id, owner, editors, properties, tabs }) => ({
      id,
      owner,
      editors,
      properties,
      tabs: tabs.map(({ state, rows, rowProperties, columnProperties }) => ({
        state,
        rows,
        rowProperties,
        columnProperties,
      })),
    })),
    forms: [...world.forms.values()],
    files: [...world.files.values()],
    scripts: [...world.scripts.values()].map(saveScript),
  };
}
