/** What the dialog *Siapkan lembar kerja…* asks, answered as an earlier set-up left it. Reading only. */
import { presets } from '../../sop/presets';
import { isoDate, localDay } from '../../time/calendar';
import type { Ports } from '../../ports';
import { formAddressLabel, readSettings } from '../../workbook/tabs/settings';
import type { StoredProcedure } from '../../workbook/tabs/system';
import type { SetUpTicket } from '../../api/setUpView';
import { readWorkbook } from '../../workbook/state';

export function askSetUp(ports: Ports): SetUpTicket {
  const { settings = readSettings([]), system } = readWorkbook(ports)?.state ?? {};
  const registerFrom = settings.settings.registerFrom || ports.clock.now();
  return {
    presets: presets.map(({ key, office, procedures }) => ({
      key,
      office,
      titles: procedures.map(({ document }) => document.title),
    })),
    preset: presetOf(system?.procedures ?? [])?.key ?? presets[0]!.key,
    registerFrom: isoDate(localDay({ ...settings.calendar, holidays: new Set() }, registerFrom)),
    hasForm: settings.value(formAddressLabel) !== '',
  };
}

/** A preset's tables came into force together, before any the office made of them. */
function presetOf(stored: readonly StoredProcedure[]): (typeof presets)[number] | undefined {
  const first = Math.min(...stored.map(({ enactedAt }) => enactedAt));
  const keys = stored.filter(({ enactedAt }) => enactedAt === first).map(({ key }) => key);
  return presets.find(
    ({ procedures }) =>
      procedures.length === keys.length && procedures.every(({ key }) => keys.includes(key)),
  );
}
