import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { GoogleError } from '../googleError';

/** 9 KB a value, 500 KB a store (quotas page). */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

function sizeOf(store: Readonly<Record<string, string>>): number {
  return Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}

/** A property of the store itself: 'constructor' is no property until somebody sets it. */
function own(store: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(store, key) ? store[key] : undefined;
}

/** Script properties, shared by all users of the script. */
export function propertiesService(execution: Execution): object {
  const { script } = execution;
  const store = (change: Record<string, unknown>): void => {
    const next = { ...script.properties };
    for (const [key, value] of Object.entries(change)) next[key] = String(value);
    if (Object.keys(change).some((key) => Buffer.byteLength(next[key] ?? '') > MAX_VALUE_BYTES)) {
      throw new GoogleError('Argument too large: value');
    }
    if (sizeOf(next) > MAX_STORE_BYTES) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    script.properties = next;
  };
  const properties = {
    getProperty: (key: string) =>
      execution.call('Properties.getProperty', [key], FREE, () => own(script.properties, key) ?? null),
    getProperties: () =>
      execution.call('Properties.getProperties', [], FREE, () => ({ ...script.properties })),
    setProperty: (key: string, value: string) =>
      execution.call('Properties.setProperty', [key, value], FREE, () => {
        store({ [key]: value });
        return properties;
      }),
    setProperties: (change: Record<string, string>, deleteAllOthers = false) =>
      execution.call('Properties.setProperties', [change, deleteAllOthers], FREE, () => {
        const before = script.properties;
        if (deleteAllOthers) script.properties = {};
        try {
          store(change);
        } catch (error) {
          script.properties = before;
          throw error;
        }
        return properties;
      }),
    deleteProperty: (key: string) =>
      execution.call('Properties.deleteProperty', [key], FREE, () => {
        const { [key]: _gone, ...rest } = script.properties;
        script.properties = rest;
        return properties;
      }),
  };
  return {
    getScriptProperties: () =>
      execution.call('PropertiesService.getScriptProperties', [], FREE, () => properties),
  };
}
