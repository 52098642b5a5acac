/**
 * The recount. Nothing in this folder imports anything of the product: it reads the cells of Riwayat as they stand in the
 * tab and counts in the simplest way there is, so that a mistake of the product's is not made here a second time.
 */

/** One row of Riwayat. */
export interface Told {
  at: number;
  number: string;
  version: number;
  event: string;
  by: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the event holds
  data: any;
}

/** By the places of the columns: ID, Waktu (UTC), Nomor Register, Versi, Peristiwa, ..., Pelaku, ..., Data. */
export function readRows(rows: readonly (readonly unknown[])[]): Told[] {
  return rows
    .map((cells) => ({
      at: new Date(String(cells[1])).getTime(),
      number: String(cells[2]),
      version: Number(cells[3]),
      event: String(cells[4]),
      by: String(cells[8]),
      data: JSON.parse(String(cells[11])) as unknown,
    }))
    .sort((a, b) => (a.at === b.at ? a.version - b.version : a.at - b.at));
}
