/** The header fields of a raw message (RFC 5322, encoded words of RFC 2047): what Gmail itself needs of it. */
export type Headers = ReadonlyMap<string, string>;

function decodeWord(charset: string, encoding: string, text: string): string {
  const bytes =
    encoding.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        );
  return new TextDecoder(charset.toLowerCase()).decode(bytes);
}

/** White space between two encoded words is not part of the text (RFC 2047, 6.2). */
export function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?([^?\s]+)\?([BQ])\?([^?\s]*)\?=/gi, (_, charset: string, encoding: string, text: string) =>
      decodeWord(charset, encoding, text),
    );
}

const split = (raw: string): [string, string] => {
  const end = /\r?\n\r?\n/.exec(raw);
  return end ? [raw.slice(0, end.index), raw.slice(end.index)] : [raw, ''];
};

/** Header fields by lower-case name, unfolded; null when a line is no header field. */
export function parseHeaders(raw: string): Headers | null {
  const lines = split(raw)[0]
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const match = /^([!-9;-~]+):[ \t]*(.*)$/s.exec(line);
    if (!match) return null;
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim();
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}

/** Replaces, adds or (with null) removes a header field of a raw message. */
export function withHeader(raw: string, name: string, value: string | null): string {
  const [head, body] = split(raw);
  const field = new RegExp(`^${name}:.*(?:\\r?\\n[ \\t].*)*(?:\\r?\\n|$)`, 'gim');
  const rest = head.replace(field, '').replace(/\r?\n$/, '');
  return (value === null ? rest : `${name}: ${value}\r\n${rest}`) + body;
}

const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/;

/** Bare addresses of a list header; null when one of them is no address. */
export function parseAddresses(value: string): string[] | null {
  const parts = value.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? [];
  const addresses: string[] = [];
  for (const part of parts.map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const bare = (/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part).trim();
    if (!ADDRESS.test(bare)) return null;
    addresses.push(bare.toLowerCase());
  }
  return addresses;
}

export function parseMessageIds(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? [];
}
