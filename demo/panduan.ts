/** `npm run panduan`: the pictures of docs/panduan, taken anew from the local office, so that they are never out of date. */
import { existsSync, rmSync } from 'node:fs';
import { startBrowser } from './browser/officeInBrowser';
import { StartedOffice } from './browser/startedOffice';
import { Camera } from './panduan/Camera';
import { takeAtDesk } from './panduan/atDesk';
import { takeOnPhone } from './panduan/onPhone';
import { takeRecaps } from './panduan/recaps';

if (!existsSync('/usr/lib/chromium/locales/id.pak')) {
  console.error('Chromium would draw date fields in English. Run as root: apt-get install chromium-l10n');
  process.exit(1);
}

const folder = 'docs/panduan/gambar';
rmSync(folder, { recursive: true, force: true });
const [office, browser] = await Promise.all([StartedOffice.start(), startBrowser()]);
try {
  const camera = new Camera(browser, office.address, folder);
  await takeOnPhone(camera);
  await takeAtDesk(camera);
  await takeRecaps(camera);
  console.log(`${folder}: ${camera.taken.length} gambar\n${camera.taken.join('\n')}`);
} finally {
  await browser.close();
  await office.stop();
}
