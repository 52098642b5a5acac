/** `npm run deploy`, after the checks and the build. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deploy, type Project } from './deployment';

const projectFile = '.clasp.local.json';

if (!existsSync(projectFile)) {
  console.error(`${projectFile} is missing. Once for each office:
  1. open the office's sheet, Extensions > Apps Script > Project settings, copy the script id
  2. cp .clasp.json ${projectFile} and put the id into it
  3. switch on the Apps Script API: https://script.google.com/home/usersettings
  4. npx clasp login
then run npm run deploy again.`);
  process.exit(1);
}

const project = JSON.parse(readFileSync(projectFile, 'utf8')) as Project;
// The first line of the bundle names the commit it was made from.
const [name = ''] = readFileSync(`${project.rootDir}/Code.js`, 'utf8')
  .replace(/^\/\/ /, '')
  .split('\n');

try {
  const { deploymentId, versionNumber, isFirst } = deploy(projectFile, project, name);
  writeFileSync(projectFile, `${JSON.stringify({ ...project, deploymentId }, null, 2)}\n`);
  console.log(`Version ${versionNumber} (${name}) now answers at
  https://script.google.com/macros/s/${deploymentId}/exec
Next:
  1. reload the sheet; the menu Publikasi appears${isFirst ? ' (or choose Pengaturan > Siapkan lembar kerja…)' : ''}
  2. if the scopes in appsscript.json changed, choose any item of the menu once and grant them again
  3. paste that address into the tab Pengaturan, line "Alamat aplikasi web": the buttons in mails lead there
  4. the column Bangunan of the tab Riwayat shows the build above with the next event`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
