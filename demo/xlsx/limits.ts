/** What Excel refuses and Google Sheets allows. */
const maxTitle = 31;
const maxText = 32_767;

/** Characters that XML 1.0 cannot hold; one of them makes Excel call the whole file damaged. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function excelText(text: string): string {
  const clean = text.replace(unwritable, '\ufffd');
  return clean.length <= maxText ? clean : `${clean.slice(0, maxText - 14)}… (terpotong)`;
}

export function excelTitles(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '’') || 'Tab';
    let chosen = clean.slice(0, maxTitle);
    for (let count = 2; taken.has(chosen.toLowerCase()); count += 1) {
      const tail = ` (${count})`;
      chosen = clean.slice(0, maxTitle - tail.length) + tail;
    }
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
