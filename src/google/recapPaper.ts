/** Where the sheets of paper end that a tab is printed on: across, one page wide, the first row repeated. */
import { rowPixels } from './recapText';

/** Millimetres of A4 across without its margins. */
const printed = { width: 277, height: 190 };

export class Paper {
  private used = 0;
  private count = 1;
  private readonly height: number;

  constructor(widthPixels: number) {
    this.height = (widthPixels * printed.height) / printed.width;
  }

  /** The number of the sheet that is filled now. */
  get sheet(): number {
    return this.count;
  }

  /** A row is never cut: one that does not fit goes to the next sheet. */
  place(pixels: number): void {
    if (this.used + pixels > this.height) {
      this.count += 1;
      this.used = rowPixels;
    }
    this.used += pixels;
  }

  /** So much would be cut here, and would not be on a sheet of its own. */
  cuts(pixels: number): boolean {
    return this.used + pixels > this.height && pixels <= this.height - rowPixels;
  }
}
