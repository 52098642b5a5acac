/**
 * Undo journal of a workbook. One batchUpdate is applied wholly or not at all
 * (developers.google.com/sheets/api/reference/rest/v4/spreadsheets/batchUpdate); keeping the way back costs as
 * much as was changed, never as much as the sheet holds.
 */
export class Journal {
  private undo: (() => void)[] | null = null;

  note(undo: () => void): void {
    this.undo?.push(undo);
  }

  /** Runs `act`; when it throws, everything noted meanwhile is undone, newest first. */
  attempt<T>(act: () => T): T {
    const outer = this.undo;
    const mine: (() => void)[] = [];
    this.undo = mine;
    try {
      const result = act();
      if (outer) for (const undo of mine) outer.push(undo);
      return result;
    } catch (error) {
      this.undo = null;
      for (const undo of mine.reverse()) undo();
      throw error;
    } finally {
      this.undo = outer;
    }
  }
}
