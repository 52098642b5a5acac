import { createContext, Script, type Context } from 'node:vm';
import { scriptDate } from './scriptDate';
import type { Execution } from './Execution';
import type { Realm } from './realm';

/**
 * Compiled once per source and name: an execution pays for running its files, not for parsing them. Keyed by the
 * source itself, whose hash V8 keeps; a key glued together would be hashed anew each time.
 */
const compiled = new Map<string, Map<string, Script>>();

function compile(name: string, source: string): Script {
  let byName = compiled.get(source);
  if (!byName) compiled.set(source, (byName = new Map()));
  let script = byName.get(name);
  if (!script) byName.set(name, (script = new Script(source, { filename: name })));
  return script;
}

const REALM = new Script('({ Error, Date, Math })');

/** A fresh global scope with the services in it, as each Apps Script execution has one. */
export function openSandbox(execution: Execution, services: Record<string, unknown>): Context {
  const context = createContext({ ...services });
  const realm = REALM.runInContext(context) as Realm & { Date: DateConstructor; Math: Math };
  execution.realm = realm;
  const { world, source } = execution;
  const zone = source.manifest.timeZone ?? 'Etc/GMT';
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  };
  define(
    context,
    'Date',
    scriptDate(realm.Date, () => world.clock.now(), zone),
  );
  define(realm.Math, 'random', () => world.ids.fraction());
  return context;
}

/** Runs the global statements of all files, in name order, as every execution does before its function. */
export function loadFiles(context: Context, files: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(files).sort()) {
    if (/\.(js|gs)$/.test(name)) compile(name, files[name] ?? '').runInContext(context);
  }
}

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** A global function by name (or, for menus and triggers, `object.method`); undefined when there is none. */
export function findFunction(context: Context, name: string): ((...args: unknown[]) => unknown) | undefined {
  if (!NAME.test(name)) return undefined;
  const root = name.split('.')[0] ?? name;
  const source = `typeof ${root} !== 'undefined' && typeof ${name} === 'function' ? ${name} : undefined`;
  return compile('lookup', source).runInContext(context) as ((...args: unknown[]) => unknown) | undefined;
}
