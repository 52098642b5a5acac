import type { FormModel } from '../../forms/FormModel';
import type { Sheet } from '../../sheets/Sheet';
import type { WorldState } from '../../world/WorldState';

/** The tab that receives a form's answers, if there is one. */
export function linkedSheet(world: WorldState, { destination }: FormModel): Sheet | undefined {
  return destination ? world.workbooks.get(destination.spreadsheetId)?.find(destination.sheetId) : undefined;
}
