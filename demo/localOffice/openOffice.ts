import type { KeptOffice } from './KeptOffice';
import type { LocalOffice } from './LocalOffice';
import { readBundle } from '../bundle/readBundle';
import { newOffice } from '../seed/newOffice';
import { StartProblem, type StartFlags } from '../flags/startFlags';

/** The office kept from last time with today's bundle, or a new one with sample people and items. */
export async function openOffice(kept: KeptOffice, { fresh, sop }: StartFlags): Promise<LocalOffice> {
  if (fresh) kept.forget();
  const bundle = readBundle();
  const office = kept.open();
  if (!office) return newOffice(bundle, sop ?? 'pacitan');
  if (sop !== null) {
    throw new StartProblem(
      '--sop hanya berlaku bagi kantor baru. Tambahkan --fresh; data kantor lokal akan dihapus.',
    );
  }
  installBundle(office, bundle);
  return office;
}

/** Pushes the bundle and moves the same deployment to a new version: links in old mails still work. */
export function installBundle(
  { script }: LocalOffice,
  { files, manifest }: ReturnType<typeof readBundle>,
): void {
  const { head } = script.project;
  const parsed = JSON.parse(String(manifest)) as unknown;
  const same =
    JSON.stringify(head.files) === JSON.stringify(files) &&
    JSON.stringify(head.manifest) === JSON.stringify(parsed);
  if (same) return;
  script.push(files, manifest);
  script.deployWebApp({ version: script.createVersion() });
}
