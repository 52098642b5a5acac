import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import type { Manifest, ScriptProject, ScriptSource } from '../script/ScriptProject';
import type { ExecutionKind } from '../world/interception';
import type { WorldState } from '../world/WorldState';
import { callByPage } from './callByPage';
import { startOf } from './start';

export interface ScriptFiles {
  readonly files: Readonly<Record<string, string>>;
  /** appsscript.json, as text or parsed. */
  readonly manifest: Manifest | string;
}

/** "200 versions per script" (quotas page). */
const MAX_VERSIONS = 200;

export function sourceOf({ files, manifest }: ScriptFiles): ScriptSource {
  const parsed =
    typeof manifest === 'string' ? (JSON.parse(manifest) as Manifest) : structuredClone(manifest);
  return { files: { ...files }, manifest: parsed };
}

/** A bound script as its owner controls it, with clasp and the editor. */
export class HostScript {
  constructor(
    private readonly world: WorldState,
    readonly project: ScriptProject,
  ) {}

  get id(): string {
    return this.project.id;
  }

  /** Replaces the whole head, as clasp push does. */
  push(files: ScriptFiles['files'], manifest: ScriptFiles['manifest'] = this.project.head.manifest): void {
    this.project.head = sourceOf({ files, manifest });
  }

  /** Keeps the head as a version; returns its number. */
  createVersion(): number {
    if (this.project.versions.length >= MAX_VERSIONS)
      throw new Error('Cannot create more versions: script has reached the limit of 200 versions.');
    this.project.versions.push(this.project.head);
    return this.project.versions.length;
  }

  /** Deploys a version as web app, or moves the present deployment to it; the address stays. */
  deployWebApp({
    version = this.project.versions.length || this.createVersion(),
    as = this.project.owner,
  } = {}): string {
    const { project, world } = this;
    if (!project.versions[version - 1]) throw new Error(`There is no version ${version}.`);
    if (project.deployment) project.deployment.version = version - 1;
    else {
      const id = `AKfycb${world.ids.file('deployment')}`;
      project.deployment = {
        id,
        url: `https://script.google.com/macros/s/${id}/exec`,
        version: version - 1,
        deployedBy: as,
      };
    }
    return project.deployment.url;
  }

  run(
    functionName: string,
    {
      as = this.project.owner,
      args = [],
      kind = 'editor',
    }: { as?: string; args?: readonly unknown[]; kind?: ExecutionKind } = {},
  ): Execution {
    const start = startOf(this.world, this.project, functionName, { as, kind, ui: {} });
    return runFunction(this.world, this.project, { ...start, args }).execution;
  }

  /** google.script.run from a dialog or sidebar: runs the head, as the user who has it open. */
  callFromDialog(
    functionName: string,
    args: readonly unknown[] = [],
    { as = this.project.owner } = {},
  ): Execution {
    const start = startOf(this.world, this.project, functionName, { as, kind: 'menu' });
    return callByPage(this.world, this.project, start, args);
  }

  /** An execution without a record holds the script lock until the returned function is called. */
  holdLock(): () => void {
    const nobody = -1;
    this.project.lockHolder = nobody;
    return () => {
      if (this.project.lockHolder === nobody) this.project.lockHolder = null;
    };
  }
}
