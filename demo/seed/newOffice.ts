import { createWorld, type Execution, type ScriptFiles } from '../../emulator/index';
import { LocalOffice } from '../LocalOffice';
import { ownerEmail } from './people';
import { fillStaff } from './staff';
import { firstItems } from './firstItems';

/** Monday, the day on which Pacitan's procedure takes effect, before the office opens. */
const startsAt = '2025-09-01T00:00:00Z';

/** An office on its first day: the bundle's own set-up, people typed into their tab, a few items under way. */
export async function newOffice(bundle: ScriptFiles, sop: string): Promise<LocalOffice> {
  const world = createWorld({ startsAt, seed: 'kantor lokal' });
  const workbook = world.addSpreadsheet({
    owner: ownerEmail,
    title: 'Register Publikasi KPU Kabupaten Pacitan',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, bundle);
  script.deployWebApp({ version: script.createVersion() });
  const office = new LocalOffice(world);
  succeed(script.run('setUpWorkbook', { args: [{ preset: sop, registerFrom: '2025-09-01', formUrl: '' }] }));
  // The blank tab every new spreadsheet comes with.
  world.person(workbook).deleteSheet(0);
  await firstItems(office, fillStaff(office));
  return office;
}

/** A seed that fails half-way must not pass for an office. */
export function succeed(execution: Execution): unknown {
  const { error, functionName, value } = execution;
  if (error) throw new Error(`${functionName} failed: ${error.name}: ${error.message}\n${error.stack ?? ''}`);
  return value;
}
