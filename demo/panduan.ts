/** `npm run panduan`: the pictures of docs/panduan, taken anew from the local office, so that they are never out of date. */
import { existsSync, rmSync } from 'node:fs';
import { startBrowser } from './browser/officeInBrowser';
import { StartedOffice } from './browser/startedOffice';
import { Camera } from './panduan/Camera';
import { takeAtDesk } from './panduan/atDesk';
import { takeOnPhone } from './panduan/onPhone';
import { officeAfterSemester, takeRecaps } from './panduan/recaps';

if (!existsSync('/usr/lib/chromium/locales/id.pak')) {
  console.error('Chromium would draw date fields in English. Run as root: apt-get install chromium-l10n');
  process.exit(1);
}

const folder = 'docs/panduan/gambar';
rmSync(folder, { recursive: true, force: true });
const browser = await startBrowser();
try {
  const taken = [
    ...(await picturesOf(await StartedOffice.start(), [takeOnPhone, takeAtDesk])),
    ...(await picturesOf(await StartedOffice.startKept(officeAfterSemester()), [takeRecaps])),
  ];
  console.log(`${folder}: ${taken.length} gambar\n${taken.join('\n')}`);
} finally {
  await browser.close();
}

async function picturesOf(
  office: StartedOffice,
  takes: readonly ((camera: Camera) => Promise<void>)[],
): Promise<readonly string[]> {
  try {
    const camera = new Camera(browser, office.address, folder);
    for (const take of takes) await take(camera);
    return camera.taken;
  } finally {
    await office.stop();
  }
}
