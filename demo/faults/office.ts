/** The office of the scenarios, kept small: it is copied thousands of times. */
import { createWorld, twinOf, type ScriptFiles } from '../../emulator/index';
import { carry, handInOne, numberOf } from '../bench/carry';
import { chanceFrom } from '../scenario/chance';
import { openSemester, owner, type Office } from '../scenario/Semester';

const minute = 60_000;
/** Empty rows left below the used ones of a tab. */
const room = 25;

export function smallOffice(bundle: ScriptFiles): Office {
  const office = openSemester(bundle, { sop: 'pacitan', seed: 1 });
  const { world, workbook } = office;
  for (const { sheetId, state } of workbook.tabs) {
    const used = workbook.values(sheetId).length + room;
    if (state.rowCount > used) world.person(workbook).deleteRows(sheetId, used + 1, state.rowCount - used);
  }
  world.advance(180 * minute);
  // Two neighbouring rows in Register: one item ended, one under way.
  handInOne(office, 'Upacara hari jadi');
  carry(office, numberOf(office, 'Upacara hari jadi'), 'the end');
  handInOne(office, 'Sosialisasi pemilih pemula');
  carry(office, numberOf(office, 'Sosialisasi pemilih pemula'), 'Setujui');
  return office;
}

/** A spreadsheet with the script, before set-up. */
export function bareOffice(bundle: ScriptFiles): Office {
  const world = createWorld({ startsAt: '2025-09-01T01:00:00Z' });
  const workbook = world.addSpreadsheet({
    owner,
    title: 'Register Publikasi',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, bundle);
  const people = { owner, officers: [], sections: [], contentTypes: [], chance: chanceFrom(1) };
  return { world, workbook, script, webApp: script.deployWebApp(), formId: '', ...people };
}

/** A copy of the office; the copy draws the same chances. */
export function again(office: Office): Office {
  const world = twinOf(office.world);
  const [workbook, script] = [world.workbooks()[0], world.scripts()[0]];
  if (!workbook || !script) throw new Error('An office without workbook or script');
  return { ...office, world, workbook, script, chance: chanceFrom(1) };
}
