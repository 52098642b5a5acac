/** Workbooks that earlier builds left behind, opened with the newest. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { restoreWorld } from '../../emulator';
import { readBundle } from '../../demo/bundle/readBundle';
import type { RecapTab } from '../../demo/invariants/recapTables';
import type { Observed, SavedOffice } from './observe';

interface Kept {
  world: string;
  /** What the build that left it showed. */
  seen: { atOnce: Observed; mailsOwed: number; later: Observed; recaps: RecapTab[] };
}

/** Time for the sweep to mend what people damaged and to send what is owed; no limit of the kept items falls into it. */
export const silence = 40 * 60_000;
export const periods = [
  'Rekap 2025-10',
  'Rekap 2025-11',
  'Rekap 2025-12',
  'Triwulan III 2025',
  'Semester II 2025',
];

export const keptFile = (layout: number): string => `test/yesterday/layout${layout}.json.gz`;

export const readKept = (layout: number): Kept =>
  JSON.parse(gunzipSync(readFileSync(keptFile(layout))).toString()) as Kept;

/** As after a push and a new version of the same deployment: the address in old mails stays. */
export function opened(saved: string): SavedOffice {
  const world = restoreWorld(saved);
  const [workbook] = world.workbooks();
  const [script] = world.scripts();
  if (!workbook || !script) throw new Error('The kept world has no office');
  const { files, manifest } = readBundle();
  script.push(files, manifest);
  const webApp = script.deployWebApp({ version: script.createVersion() });
  return { world, workbook, script, webApp };
}
