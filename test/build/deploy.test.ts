import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as gas from 'gas-local';
import { FakeAppsScriptApi } from './fakeAppsScriptApi';
import { walkToApproval } from './walkToApproval';

// The real clasp, unmodified, against a fake of Google's API: each of its commands takes a second to start.

const builtFolder = 'build/apps-script';

interface Run {
  code: number;
  printed: string;
}

let google: FakeAppsScriptApi;
let office: string;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  google = new FakeAppsScriptApi();
  const port = await google.start();
  office = realpathSync(mkdtempSync(join(tmpdir(), 'alur-deploy-')));
  cpSync(builtFolder, join(office, builtFolder), { recursive: true });
  writeFileSync(
    join(office, '.clasp.local.json'),
    JSON.stringify({ scriptId: google.scriptId, rootDir: builtFolder }),
  );
  const home = join(office, 'home');
  mkdirSync(home);
  const madeUp = {
    type: 'authorized_user',
    client_id: 'c',
    client_secret: 's',
    refresh_token: 'r',
    access_token: 'old',
    expiry_date: 1,
  };
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: madeUp } }));
  environment = {
    PATH: process.env['PATH'],
    HOME: home,
    FAKE_GOOGLE_PORT: String(port),
    NODE_OPTIONS: `--import ${resolve('test/build/onlyLoopback.mjs')}`,
  };
});

afterEach(async () => {
  await google.stop();
  rmSync(office, { recursive: true });
});

/** What `npm run deploy` runs after the checks and the build. */
function deploy(): Promise<Run> {
  const words = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('build/deploy.ts')];
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: office, env: environment }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, printed: stdout + stderr }),
    );
  });
}

const idsOfTheOffice = () =>
  JSON.parse(readFileSync(join(office, '.clasp.local.json'), 'utf8')) as { deploymentId?: string };

const doorsOf = (folder: string): string[] => {
  const before = { console };
  return Object.keys(gas.require(folder, { ...before })).filter((name) => !(name in before));
};

describe('npm run deploy', () => {
  it('makes one deployment, and gives the same one a new version the next time', async () => {
    const first = await deploy();
    expect(first).toMatchObject({ code: 0 });
    const { deploymentId = '' } = idsOfTheOffice();
    expect(first.printed).toContain(`https://script.google.com/macros/s/${deploymentId}/exec`);

    const page = join(office, builtFolder, 'extra.html');
    writeFileSync(page, '<p>Baru</p>');
    expect(await deploy()).toMatchObject({ code: 0 });
    expect(google.deployments).toHaveLength(1);
    expect(idsOfTheOffice().deploymentId).toBe(deploymentId);
    expect(google.deployments[0]?.deploymentConfig.versionNumber).toBe(2);
    expect(google.deployedFiles(deploymentId)['extra.html']).toBe('<p>Baru</p>');
  });

  it('delivers a script that offers the doors of the local build and takes an item to its approval', async () => {
    await deploy();
    const arrived = google.deployedFiles(idsOfTheOffice().deploymentId ?? '');
    expect(Object.keys(arrived).sort()).toEqual(readdirSync(builtFolder).sort());

    const folder = join(office, 'arrived');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(arrived)) writeFileSync(join(folder, name), text);
    const doors = doorsOf(folder);
    expect(doors).toEqual(doorsOf(builtFolder));
    expect(doors).toContain('onOpen');
    expect(walkToApproval(folder)).toBe('Menunggu: Unggah');
  });

  it('fails when the project holds a file that was never built', async () => {
    google.afterPush = () =>
      google.files.push({ name: 'Kode', type: 'SERVER_JS', source: 'function lama() {}' });
    const { code, printed } = await deploy();
    expect(code).toBe(1);
    expect(printed).toContain('Kode.js is there but was never built');
    expect(google.versions).toHaveLength(0);
  });

  it('fails when clasp would leave out a file of the build', async () => {
    writeFileSync(join(office, builtFolder, 'style.css'), 'p {}');
    const { code, printed } = await deploy();
    expect(code).toBe(1);
    expect(printed).toContain('clasp would not push what was built');
    expect(google.calls).toEqual([]);
  });

  it('fails when Google refuses the code', async () => {
    writeFileSync(join(office, builtFolder, 'Code.js'), 'function (');
    const { code, printed } = await deploy();
    expect(code).toBe(1);
    expect(printed).toContain('Syntax error');
  });

  it('fails when the deployment is gone, though clasp then exits with 0', async () => {
    writeFileSync(
      join(office, '.clasp.local.json'),
      JSON.stringify({ scriptId: google.scriptId, rootDir: builtFolder, deploymentId: 'AKfycb-gone' }),
    );
    const { code, printed } = await deploy();
    expect(code).toBe(1);
    expect(printed).toContain('update-deployment');
  });

  it('says what to do when the ids of the office are not there yet', async () => {
    rmSync(join(office, '.clasp.local.json'));
    const { code, printed } = await deploy();
    expect(code).toBe(1);
    expect(printed).toContain('cp .clasp.json .clasp.local.json');
    expect(existsSync(join(office, '.clasp.local.json'))).toBe(false);
  });
});
