type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** A title no other tab has: to Google `Sop` and `SOP` are one, and a title that is taken fails the whole batch. */
export function freeTitle(title: string, present: readonly Sheet[]): string {
  const taken = new Set(present.map(({ properties }) => properties?.title?.toLowerCase()));
  let free = title;
  while (taken.has(free.toLowerCase())) free += ' (Publikasi)';
  return free;
}
