/** Counts what executions cost: service calls by name, round trips to the Sheets API, cells read and written. */
export class Meter {
  calls: Record<string, number> = {};
  sheetsRoundTrips = 0;
  cellsRead = 0;
  cellsWritten = 0;

  count(call: string): void {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    if (call.startsWith('Sheets.')) this.sheetsRoundTrips += 1;
  }

  get serviceCalls(): number {
    return Object.values(this.calls).reduce((sum, count) => sum + count, 0);
  }

  reset(): void {
    this.calls = {};
    this.sheetsRoundTrips = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }
}
