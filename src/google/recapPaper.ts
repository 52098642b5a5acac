/** Where the sheets of paper end that a tab is printed on: across, one page wide, the first row repeated. */
import { rowPixels } from './recapText';

/** Millimetres of A4 across without its margins. */
const printed = { width: 276.7, height: 189.7 };
/** Of what is printed so far, a page may end so much sooner or later: each program rounds sizes in its own way. */
const inexactness = 0.025;
const mostDoubt = 6 * rowPixels;

const rowsOf = (pixels: number): number => Math.max(0, Math.ceil(pixels / rowPixels));

export class Paper {
  private used = 0;
  private sheets = 1;
  private readonly height: number;

  constructor(widthPixels: number) {
    this.height = (widthPixels * printed.height) / printed.width;
  }

  /** A row is never cut: one that does not fit goes to the next sheet. */
  place(pixels: number): void {
    if (this.used + pixels > this.height) {
      this.used = rowPixels;
      this.sheets += 1;
    }
    this.used += pixels;
  }

  /** Blank rows after which so much surely stands on one sheet; none where it would not on any. */
  rowsBefore(pixels: number): number {
    const doubt = Math.min(mostDoubt, this.height * this.sheets * inexactness);
    const edge = rowPixels + doubt;
    if (pixels > this.height - edge - doubt) return 0;
    if (this.used + pixels > this.height - doubt) return rowsOf(this.height - this.used + doubt);
    return this.sheets === 1 ? 0 : rowsOf(edge - this.used);
  }
}
