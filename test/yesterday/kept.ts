/** Workbooks that earlier builds left behind, opened with the newest. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { restoreWorld } from '../../emulator';
import { LocalOffice } from '../../demo/localOffice/LocalOffice';
import { installBundle } from '../../demo/localOffice/openOffice';
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

/** With the newest build pushed and deployed: the address in old mails stays. */
export function opened(saved: string): SavedOffice {
  const office = new LocalOffice(restoreWorld(saved));
  installBundle(office, readBundle());
  const { world, workbook, script, webAppUrl } = office;
  return { world, workbook, script, webApp: webAppUrl ?? '' };
}
