import { GoogleError } from '../../googleError';
import type { Fields, Schema } from './schema';

/** A parsed `fields` mask: a tree of names; a leaf ('*' or a last name) takes everything below it. */
export interface Mask {
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Mask>;
}

const EVERYTHING: Mask = { all: true, members: new Map() };

/** Splits at top-level commas: 'a,b(c,d)' gives 'a' and 'b(c,d)'. */
function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function merged(a: Mask | undefined, b: Mask): Mask {
  if (!a) return b;
  if (a.all || b.all) return EVERYTHING;
  const members = new Map(a.members);
  for (const [name, mask] of b.members) members.set(name, merged(members.get(name), mask));
  return { all: false, members };
}

function parsePath(path: string): Mask {
  if (path === '*' || path === '') return EVERYTHING;
  const group = /^([^.(/]+)\((.*)\)$/s.exec(path);
  if (group) return { all: false, members: new Map([[group[1] ?? '', parseMask(group[2] ?? '')]]) };
  const cut = path.search(/[./]/);
  if (cut < 0) return { all: false, members: new Map([[path, EVERYTHING]]) };
  return { all: false, members: new Map([[path.slice(0, cut), parsePath(path.slice(cut + 1))]]) };
}

/** Parses both forms Google takes: FieldMask of write requests and the `fields` parameter of reads. */
export function parseMask(text: string): Mask {
  return splitTopLevel(text).map(parsePath).reduce<Mask>(merged, { all: false, members: new Map() });
}

/** A write request's mask; refused when missing or naming what the message does not have. */
export function requiredMask(fields: string | undefined, message: Fields): Mask {
  if (!fields) {
    throw new GoogleError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseMask(fields);
  assertKnown(mask, message, '', (path) => new GoogleError(`Invalid field: ${path}`));
  return mask;
}

function fieldsOf(schema: Schema): Fields | undefined {
  if (typeof schema === 'string') return undefined;
  if ('fields' in schema) return schema.fields;
  return 'list' in schema ? fieldsOf(schema.list) : undefined;
}

export function assertKnown(
  mask: Mask,
  message: Fields,
  prefix: string,
  refusal: (path: string) => GoogleError,
): void {
  for (const [name, below] of mask.members) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const schema = Object.hasOwn(message, name) ? message[name] : undefined;
    if (!schema) throw refusal(path);
    if (!below.all) assertKnown(below, fieldsOf(schema) ?? {}, path, refusal);
  }
}

export function below(mask: Mask, name: string): Mask | undefined {
  return mask.all ? EVERYTHING : mask.members.get(name);
}

type Plain = Record<string, unknown>;

/** `target` with the masked fields taken from `source`; a masked field absent from the source is cleared. */
export function overlay<T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: Mask,
): T | undefined {
  if (mask.all) return source;
  const result: Plain = { ...target };
  for (const [name, deeper] of mask.members) {
    const value = overlay(
      result[name] as object | undefined,
      (source as Plain | undefined)?.[name] as object | undefined,
      deeper,
    );
    if (value === undefined || value === null) delete result[name];
    else result[name] = value;
  }
  return Object.keys(result).length === 0 ? undefined : (result as T);
}

/** The masked part of a response. Lists are thinned item by item. */
export function project(value: unknown, mask: Mask): unknown {
  if (mask.all || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  const result: Plain = {};
  for (const [name, deeper] of mask.members) {
    const member = (value as Plain)[name];
    if (member !== undefined) result[name] = project(member, deeper);
  }
  return result;
}
