import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import type { Deployment, ScriptProject } from '../script/ScriptProject';
import { served } from '../services/html/HtmlPage';
import type { WorldState } from '../world/WorldState';
import { callByPage } from './callByPage';
import { startOf } from './start';

export interface WebAppAnswer {
  readonly html: string;
  readonly title: string;
  /** null when the request never reached the script. */
  readonly execution: Execution | null;
}

interface Visit {
  readonly script: ScriptProject;
  readonly deployment: Deployment;
  readonly query: string;
}

function visit(world: WorldState, url: string): Visit | undefined {
  const [address = '', query = ''] = (url.split('#')[0] ?? '').split('?');
  for (const script of world.scripts.values()) {
    const { deployment } = script;
    if (deployment?.url === address) return { script, deployment, query };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** doGet's event (web apps guide, "Request parameters"). */
function requestEvent(query: string): object {
  const parameters: Record<string, string[]> = {};
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [name = '', ...rest] = pair.split('=');
    (parameters[decoded(name)] ??= []).push(decoded(rest.join('=')));
  }
  const parameter = Object.fromEntries(
    Object.entries(parameters).map(([name, [first = '']]) => [name, first]),
  );
  return { queryString: query, parameter, parameters, contextPath: '', contentLength: -1 };
}

const notice = (title: string, text: string): string =>
  `<!DOCTYPE html><title>${title}</title><p>${text}</p>`;

function accountOf(script: ScriptProject, deployment: Deployment, visitor: string): string | null {
  const { executeAs = 'USER_DEPLOYING', access = 'MYSELF' } =
    script.sourceFor('webApp').manifest.webapp ?? {};
  if (access === 'MYSELF' && visitor !== deployment.deployedBy) return null;
  if (access !== 'ANYONE_ANONYMOUS' && visitor === '') return null;
  return executeAs === 'USER_ACCESSING' ? visitor : deployment.deployedBy;
}

function answer({ script, deployment, query }: Visit, world: WorldState, visitor: string): WebAppAnswer {
  const event = requestEvent(query) as { parameter: Record<string, string> };
  // "c" and "sid" are reserved: the request is answered with 405 before the script sees it.
  if ('c' in event.parameter || 'sid' in event.parameter) {
    return { html: notice('Error 405', 'HTTP method not allowed.'), title: 'Error 405', execution: null };
  }
  const account = accountOf(script, deployment, visitor);
  if (account === null) {
    const title = 'Sign in - Google Accounts';
    return { html: notice(title, 'Sign in to continue.'), title, execution: null };
  }
  const start = startOf(world, script, 'doGet', { as: account, kind: 'webApp' });
  const { execution, page, raw } = runFunction(world, script, { ...start, args: [event] });
  if (page) return { html: served(page), title: page.title, execution };
  const text =
    execution.error !== null
      ? `${execution.error.name}: ${execution.error.message}`
      : raw === undefined || raw === null
        ? 'The script completed but did not return anything.'
        : 'The script completed but the returned value is not a supported return type.';
  return { html: notice('Error', text), title: 'Error', execution };
}

/** GET of a web app's address; by default the visitor is not signed in. */
export function openWebApp(world: WorldState, url: string, visitor: string): WebAppAnswer {
  const found = visit(world, url);
  if (found) return answer(found, world, visitor);
  const title = 'Page Not Found';
  return { html: notice(title, 'Sorry, unable to open the file at this time.'), title, execution: null };
}

/** google.script.run on a page of the web app. */
export function callFromPage(
  world: WorldState,
  url: string,
  functionName: string,
  args: readonly unknown[],
  visitor: string,
): Execution {
  const found = visit(world, url);
  if (!found) throw new Error(`No web app is deployed at ${url}.`);
  const account = accountOf(found.script, found.deployment, visitor);
  if (account === null) throw new Error('The page never loaded: the web app asks for a sign-in.');
  const start = startOf(world, found.script, functionName, { as: account, kind: 'webApp' });
  return callByPage(world, found.script, start, args);
}
