/** What *Kesehatan sistem* looks at that no cell tells. */
import type { WorkbookFacts } from '../../ports';
import { spreadsheets } from '../services/advancedServices';
import { triggerDoors } from './triggers';

export function inspectWorkbook(spreadsheetId: string): WorkbookFacts {
  const fields = 'properties(timeZone),sheets(properties(sheetId,title),merges,basicFilter(range))';
  const { properties, sheets = [] } = spreadsheets().get(spreadsheetId, { fields });
  const handlers = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  const countOf = (door: string) => handlers.filter((handler) => handler === door).length;
  return {
    ownTriggers: { clock: countOf(triggerDoors.clock), form: countOf(triggerDoors.form) },
    zones: { sheet: properties?.timeZone ?? '', script: Session.getScriptTimeZone() },
    tabs: sheets.map(({ properties: tab, merges = [], basicFilter }) => ({
      sheetId: tab?.sheetId ?? 0,
      title: tab?.title ?? '',
      isFiltered: basicFilter !== undefined,
      mergedRanges: merges.length,
    })),
  };
}
