const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)\s*$/i;
const unquoted = (text: string): string => text.replaceAll('""', '"');

/** The label of =HYPERLINK("url";"label"), the one formula the emulator computes. */
export function hyperlinkLabel(formula: string): string | undefined {
  const match = HYPERLINK.exec(formula);
  return match ? unquoted(match[2] ?? '') : undefined;
}

export function hyperlinkUrl(formula: string): string | undefined {
  const match = HYPERLINK.exec(formula);
  return match ? unquoted(match[1] ?? '') : undefined;
}
