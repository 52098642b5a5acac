import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';

/** developers.google.com/apps-script/reference/cache/cache */
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;

/** The script cache. Google may forget sooner; the emulator forgets on time and the oldest beyond 1,000. */
export function cacheService(execution: Execution): object {
  const { script, world } = execution;
  const now = (): number => world.clock.now();
  const put = (key: string, value: string, seconds: number): void => {
    if (key.length > MAX_KEY_CHARACTERS) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new GoogleError('Argument too large: value');
    delete script.cache[key];
    script.cache[key] = { value, expiresAt: now() + Math.min(seconds, MAX_SECONDS) * 1000 };
    const [oldest, ...others] = Object.keys(script.cache);
    if (others.length >= MAX_ITEMS && oldest !== undefined) delete script.cache[oldest];
  };
  const cache = methods(execution, 'Cache', FREE, {
    get: (key: string) => {
      const entry = Object.hasOwn(script.cache, key) ? script.cache[key] : undefined;
      return entry && entry.expiresAt > now() ? entry.value : null;
    },
    put: (key: string, value: string, seconds = DEFAULT_SECONDS) => put(key, String(value), seconds),
  });
  return methods(execution, 'CacheService', FREE, { getScriptCache: () => cache });
}
