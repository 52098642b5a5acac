import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
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

/** Script properties, shared by all users of the script. */
export function propertiesService(execution: Execution): object {
  const { script } = execution;
  const properties = methods(execution, 'Properties', FREE, {
    getProperties: () => ({ ...script.properties }),
    setProperties(change: Record<string, unknown>) {
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
      return this;
    },
  });
  return methods(execution, 'PropertiesService', FREE, { getScriptProperties: () => properties });
}
