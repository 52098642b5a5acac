import { existsSync } from 'node:fs';
import { createWorld, type Execution, type ScriptFiles } from '../../emulator/index';
import { LocalOffice } from '../localOffice/LocalOffice';
import { StartProblem, startUsage } from '../flags/startFlags';
import { firstItems } from './firstItems';
import { enactOwnTable } from './ownTable';
import { ownerEmail } from './people';
import { pasteWebAppAddress } from './settings';
import { fillStaff } from './staff';

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
  const isFile = existsSync(sop);
  setUp(office, isFile ? 'pacitan' : sop);
  pasteWebAppAddress(office);
  // The blank tab every new spreadsheet comes with.
  world.person(workbook).deleteSheet(0);
  if (isFile) tryTable(office, sop);
  await firstItems(office, fillStaff(office));
  return office;
}

function tryTable(office: LocalOffice, file: string): void {
  try {
    enactOwnTable(office, file);
  } catch (refused) {
    throw new StartProblem((refused as Error).message);
  }
}

/** What the dialog *Siapkan lembar kerja…* sends, as the owner. */
function setUp({ script }: LocalOffice, preset: string): void {
  const request = { preset, registerFrom: '2025-09-01', formUrl: '' };
  const result = valueOf(script.callFromDialog('setUpWorkbook', [request])) as { refusal?: string } | null;
  if (result?.refusal) throw new StartProblem(`--sop ${preset}: ${result.refusal}\n\n${startUsage}`);
}

/** Throws when a step of the seed fails, so that no half-made office opens. */
function valueOf({ error, functionName, value }: Execution): unknown {
  if (error) throw new Error(`${functionName} failed: ${error.name}: ${error.message}\n${error.stack ?? ''}`);
  return value;
}
