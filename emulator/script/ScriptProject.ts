import type { Trigger } from './Trigger';

export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  webapp?: { executeAs?: 'USER_DEPLOYING' | 'USER_ACCESSING'; access?: string };
  [other: string]: unknown;
}

/** What a push sends: file names with their endings, and the manifest. */
export interface ScriptSource {
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

export interface Deployment {
  readonly id: string;
  readonly url: string;
  /** Index into `versions`. */
  version: number;
  readonly deployedBy: string;
}

export interface CacheEntry {
  value: string;
  expiresAt: number;
}

/** A container-bound project: its head, its versions, and what the platform keeps for it between executions. */
export class ScriptProject {
  versions: ScriptSource[] = [];
  deployment: Deployment | null = null;
  properties: Record<string, string> = {};
  cache: Record<string, CacheEntry> = {};
  triggers: Trigger[] = [];
  /** Accounts that went through the consent screen. */
  authorised: string[];
  /** Id of the execution that holds the script lock; locks do not outlive executions, so this is never saved. */
  lockHolder: number | null = null;

  constructor(
    readonly id: string,
    readonly owner: string,
    readonly containerId: string,
    public head: ScriptSource,
  ) {
    this.authorised = [owner];
  }

  /** What an execution runs: the web app its deployed version, everything else the head. */
  sourceFor(kind: string): ScriptSource {
    if (kind !== 'webApp') return this.head;
    return this.versions[this.deployment?.version ?? -1] ?? this.head;
  }
}
