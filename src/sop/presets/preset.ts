import type { SopColumn, SopDocument, SopRow } from '../model';

/** A signed table shipped with the add-on: nothing but its rows, its document, and the roles they name. */
export interface PresetTable {
  key: string;
  document: SopDocument;
  /** Labels as they stand in `Petugas`. */
  roles: readonly string[];
  rows: readonly SopRow[];
}

/** What an office may choose in *Siapkan*. */
export interface Preset extends PresetTable {
  /** Title of the office. */
  office: string;
  /** Every procedure on the office's one intake; the preset itself is the first of them. */
  procedures: readonly PresetProcedure[];
}

export interface PresetProcedure extends PresetTable {
  /** The answer of the form that chooses this procedure; empty where there is only one. */
  answer: string;
}

/** A preset of one procedure. */
export function presetOf(table: PresetTable): Preset {
  return { ...table, office: table.document.office, procedures: [{ ...table, answer: '' }] };
}

/** A row, with the columns it says nothing in left empty. */
export function row(cells: Readonly<Partial<Record<SopColumn, string>>>): SopRow {
  return {
    No: '',
    Langkah: '',
    Pelaksana: '',
    Uraian: '',
    Kelengkapan: '',
    Waktu: '',
    Output: '',
    Keterangan: '',
    Kapan: '',
    Hasil: '',
    ...cells,
  };
}
