import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clasp } from './clasp';

/** The office's own ids, in a file that git ignores. clasp reads the first two, this program the third. */
export interface Project {
  scriptId: string;
  rootDir: string;
  deploymentId?: string;
}

export interface Deployed {
  deploymentId: string;
  versionNumber: number;
  isFirst: boolean;
}

/** Pushes the built folder, proves that it arrived whole, makes a version and points the one deployment at it. */
export function deploy(projectFile: string, project: Project, description: string): Deployed {
  const built = filesOf(project.rootDir);
  refuseOtherFiles(clasp(projectFile, 'show-file-status'), built);
  // Without --force a changed manifest makes clasp print "Skipping push." and succeed.
  clasp(projectFile, 'push', '--force');
  refuseDifferences(built, filesAtGoogle(project.scriptId));

  const { versionNumber } = clasp(projectFile, 'create-version', description) as { versionNumber: number };
  const target = project.deploymentId ? ['update-deployment', project.deploymentId] : ['create-deployment'];
  const deployed = clasp(projectFile, ...target, '-V', String(versionNumber), '-d', description) as Deployed;
  if (!deployed.deploymentId || deployed.versionNumber !== versionNumber) {
    throw new Error(`The deployment does not run version ${versionNumber}: ${JSON.stringify(deployed)}`);
  }
  return { deploymentId: deployed.deploymentId, versionNumber, isFirst: !project.deploymentId };
}

type Files = Record<string, string>;

function filesOf(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** clasp leaves out files of unknown types and names them only on request. */
function refuseOtherFiles(status: unknown, built: Files): void {
  const { filesToPush, untrackedFiles } = status as { filesToPush: string[]; untrackedFiles: string[] };
  const [would, should] = [filesToPush.map((path) => basename(path)), Object.keys(built)];
  if (untrackedFiles.length === 0 && would.toSorted().join() === should.toSorted().join()) return;
  throw new Error(
    `clasp would not push what was built.\nBuilt: ${should}\nWould push: ${would}\nLeft out: ${untrackedFiles}`,
  );
}

/** Pulls the project into a folder of its own: the only proof that a push replaced every file. */
function filesAtGoogle(scriptId: string): Files {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'alur-pulled-')));
  try {
    const projectFile = join(folder, '.clasp.json');
    writeFileSync(projectFile, JSON.stringify({ scriptId, rootDir: '.' }));
    clasp(projectFile, 'pull');
    return filesOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refuseDifferences(built: Files, arrived: Files): void {
  const names = [...new Set([...Object.keys(built), ...Object.keys(arrived)])].toSorted();
  const wrong = names.filter((name) => !isSame(built[name], arrived[name]));
  if (wrong.length === 0) return;
  const reasons = wrong.map((name) => {
    if (!(name in arrived)) return `${name} did not arrive`;
    return name in built
      ? `${name} is not the file that was built`
      : `${name} is there but was never built: delete it`;
  });
  throw new Error(`The script project does not hold what was built:\n${reasons.join('\n')}`);
}

/** The editor may keep other line ends and another layout of the manifest; neither changes what runs. */
function isSame(one = '', other = ''): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  if (text.startsWith('{')) return JSON.stringify(JSON.parse(text));
  return text.replaceAll('\r\n', '\n').trimEnd();
}
