import { PostOffice } from '../post/PostOffice';
import { ScriptProject } from '../script/ScriptProject';
import { Sheet } from '../sheets/Sheet';
import { Workbook } from '../sheets/Workbook';
import { Clock } from '../world/clock';
import { Ids } from '../world/ids';
import { WorldState } from '../world/WorldState';
import { savedWorld, type SavedScript, type SavedWorkbook, type SavedWorld } from './saveWorld';
import { World } from './World';

/** JSON has no holes and no undefined: null stands for both. */
const withoutNulls = <T>(items: (T | null | undefined)[]): (T | undefined)[] =>
  items.map((item) => item ?? undefined);

function restoreWorkbook(saved: SavedWorkbook, now: () => number): Workbook {
  const workbook = new Workbook(saved.id, saved.owner, saved.editors, saved.properties, now);
  workbook.tabs = saved.tabs.map(({ state, rows, rowProperties, columnProperties }) => {
    // A world saved before tabs had charts.
    const sheet = new Sheet({ ...state, charts: state.charts ?? [] }, workbook.journal);
    sheet.rows = rows.map((row) => (row ? withoutNulls(row) : undefined));
    sheet.rowProperties = withoutNulls(rowProperties);
    sheet.columnProperties = withoutNulls(columnProperties);
    return sheet;
  });
  return workbook;
}

function restoreScript({ id, owner, containerId, head, ...kept }: SavedScript): ScriptProject {
  return Object.assign(new ScriptProject(id, owner, containerId, head), kept);
}

/** The world that `save()` wrote as text. */
export const restoreWorld = (text: string): World => worldFrom(JSON.parse(text) as SavedWorld);

/**
 * A second world in the same state, for programs that try many continuations of it. Code, mails, cells and the state of a tab are
 * only ever replaced, never changed in place: both worlds hold the same.
 */
export function twinOf({ state }: World): World {
  const { post, forms, scripts, ...others } = savedWorld(state);
  return worldFrom({
    ...others,
    post: {
      mailboxes: withOwnLists(post.mailboxes),
      sent: withOwnLists(post.sent),
      allowances: structuredClone(post.allowances),
    },
    forms: structuredClone(forms),
    scripts: scripts.map(({ head, versions, ...kept }) => ({
      ...structuredClone(kept),
      head,
      versions: [...versions],
    })),
  });
}

const withOwnLists = <T>(boxes: Record<string, T[]>): Record<string, T[]> =>
  Object.fromEntries(Object.entries(boxes).map(([name, things]) => [name, [...things]]));

function worldFrom(saved: SavedWorld): World {
  const ids = new Ids(saved.ids.seed, saved.ids.counters);
  const state = new WorldState(new Clock(saved.now), ids, new PostOffice(saved.post));
  state.executionCount = saved.executionCount;
  for (const workbook of saved.workbooks)
    state.workbooks.set(
      workbook.id,
      restoreWorkbook(workbook, () => state.clock.now()),
    );
  // A world saved before there was a Drive.
  for (const file of saved.files ?? []) state.files.set(file.id, file);
  for (const form of saved.forms) state.forms.set(form.id, form);
  for (const script of saved.scripts) state.scripts.set(script.id, restoreScript(script));
  return new World(state);
}
