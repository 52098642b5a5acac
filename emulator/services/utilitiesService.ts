import { createHash, createHmac } from 'node:crypto';
import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';

/** Bytes are signed in Apps Script, as in Java: -128 to 127. */
type Bytes = readonly number[];

const signed = (buffer: Buffer): number[] => Array.from(buffer, (byte) => (byte > 127 ? byte - 256 : byte));

function bufferOf(data: string | Bytes, call: string): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (!Array.isArray(data)) {
    throw new GoogleError(`The parameters (${typeof data}) don't match the method signature for ${call}.`);
  }
  return Buffer.from(data.map((byte) => byte & 0xff));
}

/** Java's alphabets and padding: "-" and "_" stand for "+" and "/", "=" stays. */
const webSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

const DIGEST = 'SHA_256';
const CHARSET = 'UTF_8';

function digest(algorithm: string, data: string | Bytes): number[] {
  if (algorithm !== DIGEST) throw new Error(`The emulator digests with ${DIGEST} only (see DIFFERENCES.md).`);
  return signed(createHash('sha256').update(bufferOf(data, 'Utilities.computeDigest')).digest());
}

/** developers.google.com/apps-script/reference/utilities/utilities */
export function utilitiesService(execution: Execution): object {
  return {
    DigestAlgorithm: { SHA_256: DIGEST },
    Charset: { UTF_8: CHARSET },
    ...methods(execution, 'Utilities', FREE, {
      computeDigest: (algorithm: string, data: string | Bytes, _charset?: string) => digest(algorithm, data),
      computeHmacSha256Signature: (value: string | Bytes, key: string | Bytes, _charset?: string) => {
        const call = 'Utilities.computeHmacSha256Signature';
        return signed(createHmac('sha256', bufferOf(key, call)).update(bufferOf(value, call)).digest());
      },
      base64Encode: (data: string | Bytes, _charset?: string) =>
        bufferOf(data, 'Utilities.base64Encode').toString('base64'),
      base64EncodeWebSafe: (data: string | Bytes, _charset?: string) =>
        webSafe(bufferOf(data, 'Utilities.base64EncodeWebSafe').toString('base64')),
      getUuid: () => execution.world.ids.uuid(),
      sleep: (milliseconds: number) => execution.spend(milliseconds),
    }),
  };
}
