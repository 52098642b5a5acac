import { ScriptProject } from '../script/ScriptProject';
import { Workbook } from '../sheets/Workbook';
import type { WorldState } from '../world/WorldState';
import { HostScript } from './HostScript';

/**
 * File > Make a copy: cells, formats and the code of bound scripts, in a file and projects of the person's own. Triggers,
 * deployments and what accounts granted stay behind, as do links to forms.
 */
export function copySpreadsheet(
  world: WorldState,
  original: Workbook,
  person: string,
): { workbook: Workbook; scripts: HostScript[] } {
  const properties = { ...original.properties, title: `Copy of ${original.properties.title}` };
  const id = world.ids.file('spreadsheet');
  const workbook = new Workbook(id, person, [], properties, () => world.clock.now());
  original.tabs.forEach((tab, index) => {
    const { form: _form, ...state } = tab.state;
    workbook.addFilled(state, index, tab);
  });
  world.workbooks.set(id, workbook);
  const bound = [...world.scripts.values()].filter(({ containerId }) => containerId === original.id);
  const scripts = bound.map(({ head }) => {
    const project = new ScriptProject(world.ids.file('script'), person, id, head);
    world.scripts.set(project.id, project);
    return new HostScript(world, project);
  });
  return { workbook, scripts };
}
