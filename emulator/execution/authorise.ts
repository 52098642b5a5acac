import { GoogleError } from '../googleError';
import type { ScriptProject, ScriptSource } from '../script/ScriptProject';
import type { ExecutionKind } from '../world/interception';
import type { CallRule } from './CallRule';

interface Caller {
  readonly script: ScriptProject;
  readonly source: ScriptSource;
  readonly kind: ExecutionKind;
  readonly effectiveUser: string;
}

function insufficient(call: string, rule: CallRule): GoogleError {
  if (rule.api) return new GoogleError('Request had insufficient authentication scopes.', 403);
  const scopes = rule.scopes ?? [];
  const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
  return new GoogleError(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
  );
}

/**
 * Whether the caller may make a call: simple triggers run unauthorised, other executions need the account's
 * consent and, in the manifest they run under, one of the method's scopes. A manifest without `oauthScopes` gets
 * all it needs, as Google then reads them off the code (developers.google.com/apps-script/concepts/scopes).
 */
export function authorise(
  { script, source, kind, effectiveUser }: Caller,
  call: string,
  rule: CallRule,
): void {
  if (!rule.scopes) return;
  if (kind === 'simpleTrigger') {
    if (rule.inSimpleTrigger) return;
    throw insufficient(call, rule);
  }
  if (!script.authorised.includes(effectiveUser)) {
    throw new GoogleError('Authorization is required to perform that action.', 401);
  }
  const declared = source.manifest.oauthScopes;
  if (declared && !rule.scopes.some((scope) => declared.includes(scope))) throw insufficient(call, rule);
}
