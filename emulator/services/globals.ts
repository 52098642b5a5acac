import type { Execution } from '../execution/Execution';
import { cacheService } from './cacheService';
import { loggers } from './console';
import { driveService } from './driveService';
import { formApp } from './form/formApp';
import { gmailService } from './gmailService';
import { htmlService } from './html/htmlService';
import { lockService } from './lockService';
import { propertiesService } from './propertiesService';
import { scriptApp } from './scriptApp';
import { sessionService } from './sessionService';
import { sheetsService } from './sheetsService';
import { spreadsheetApp } from './spreadsheet/spreadsheetApp';
import { urlFetchApp } from './urlFetchApp';
import { utilitiesService } from './utilitiesService';

/** Advanced services by serviceId; a script has them under the userSymbol of its manifest, or not at all. */
const ADVANCED: Record<string, (execution: Execution) => object> = {
  sheets: sheetsService,
  gmail: gmailService,
  drive: driveService,
};

function advancedServices(execution: Execution): Record<string, object> {
  const enabled = execution.source.manifest.dependencies?.enabledAdvancedServices ?? [];
  return Object.fromEntries(
    enabled.flatMap(({ userSymbol, serviceId }) => {
      const make = ADVANCED[serviceId];
      return make ? [[userSymbol, make(execution)]] : [];
    }),
  );
}

/** Every service object a script finds among its globals. */
export function serviceGlobals(execution: Execution): Record<string, unknown> {
  return {
    ...advancedServices(execution),
    CacheService: cacheService(execution),
    FormApp: formApp(execution),
    HtmlService: htmlService(execution),
    LockService: lockService(execution),
    PropertiesService: propertiesService(execution),
    ScriptApp: scriptApp(execution),
    Session: sessionService(execution),
    SpreadsheetApp: spreadsheetApp(execution),
    UrlFetchApp: urlFetchApp(execution),
    Utilities: utilitiesService(execution),
    ...loggers(execution),
  };
}
