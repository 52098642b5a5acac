/** What google.script.run carries (developers.google.com/apps-script/guides/html/communication). */
function carried(value: unknown, path: string, direction: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new Error(`Failed due to illegal value in ${direction}: ${path}`);
  // Not instanceof: the value may come from a script's realm.
  const tag = Object.prototype.toString.call(value);
  if (Array.isArray(value)) return value.map((item, index) => carried(item, `${path}[${index}]`, direction));
  if (tag !== '[object Object]') throw new Error(`Failed due to illegal value in ${direction}: ${path}`);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      member === undefined ? [] : [[key, carried(member, `${path}.${key}`, direction)]],
    ),
  );
}

/** Arguments of a call from a page; Dates, functions and other objects make the call fail. */
export function carryArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => carried(value, `parameter ${index}`, 'property'));
}

/** A result on its way to a page; a Date in it fails the request. */
export function carryResult(value: unknown): unknown {
  return carried(value, 'return value', 'property');
}
