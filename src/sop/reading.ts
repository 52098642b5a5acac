/** What is wrong with one cell: stable code and words in Indonesian. Row and column are added by `readTable`. */
export interface Finding {
  code: string;
  message: string;
}

/** What a column's parser returns: a value, or everything that hinders reading one. Never thrown. */
export type Read<T> = { ok: true; value: T } | { ok: false; findings: readonly Finding[] };

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

/** A cell that cannot be read: what stands there, and what would be right (with an example). */
export function misread(
  code: string,
  text: string,
  expected: string,
): { ok: false; findings: readonly Finding[] } {
  const shown = text.length > 120 ? `${text.slice(0, 117)}...` : text;
  return { ok: false, findings: [{ code, message: `terbaca "${shown}"; ${expected}` }] };
}

/** All values, or all findings of those that could not be read. */
export function all<T>(reads: readonly Read<T>[]): Read<readonly T[]> {
  const findings = reads.flatMap((one) => (one.ok ? [] : one.findings));
  if (findings.length > 0) return { ok: false, findings };
  return read(reads.flatMap((one) => (one.ok ? [one.value] : [])));
}
