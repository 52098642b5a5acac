import { GoogleError } from '../../googleError';

/**
 * Shapes of API payloads. Google parses JSON into protocol buffers and refuses unknown names and wrong types
 * before it looks at meaning, with the texts made here (paths in snake_case, as the proto fields are named).
 */
export type Schema =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | { readonly list: Schema }
  | { readonly fields: Fields }
  | { readonly type: string; readonly oneOf: readonly string[] };

export type Fields = { readonly [name: string]: Schema };

export const list = (item: Schema): Schema => ({ list: item });
export const object = (fields: Fields): { readonly fields: Fields } => ({ fields });
/** An enumeration; `type` is its proto name below google.apps.sheets.v4. */
export const oneOf = (type: string, ...names: string[]): Schema => ({ type, oneOf: names });

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const PROTO_TYPE = {
  string: 'TYPE_STRING',
  number: 'TYPE_DOUBLE',
  integer: 'TYPE_INT32',
  boolean: 'TYPE_BOOL',
};

function wrongType(path: string, type: string, value: unknown): GoogleError {
  return new GoogleError(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
}

function checkScalar(value: unknown, type: keyof typeof PROTO_TYPE, path: string): void {
  const right =
    type === 'integer'
      ? Number.isInteger(value)
      : type === 'number'
        ? typeof value === 'number' && Number.isFinite(value)
        : typeof value === type;
  if (!right) throw wrongType(path, PROTO_TYPE[type], value);
}

function checkObject(value: unknown, fields: Fields, path: string): void {
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new GoogleError(`Invalid value at '${path}' (message), ${JSON.stringify(value)}`);
  }
  for (const [name, member] of Object.entries(value as object)) {
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!schema) {
      const place = path === '' ? '' : ` at '${path}'`;
      throw new GoogleError(
        `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`,
      );
    }
    checkShape(member, schema, path === '' ? snakeCase(name) : `${path}.${snakeCase(name)}`);
  }
}

/** Throws what Google throws when a payload does not have the shape. null and undefined count as absent. */
export function checkShape(value: unknown, schema: Schema, path: string): void {
  if (value === undefined || value === null) return;
  if (typeof schema === 'string') return checkScalar(value, schema, path);
  if ('fields' in schema) return checkObject(value, schema.fields, path);
  if ('list' in schema) {
    if (!Array.isArray(value)) throw wrongType(path, 'repeated field', value);
    value.forEach((item, index) => checkShape(item, schema.list, `${path}[${index}]`));
    return;
  }
  if (typeof value !== 'string' || !schema.oneOf.includes(value)) {
    throw wrongType(path, `type.googleapis.com/google.apps.sheets.v4.${schema.type}`, value);
  }
}
