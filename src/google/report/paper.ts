/** Where the sheets of paper end that a tab is printed on: across, one page wide, the first row repeated. */
import { rowPixels } from './textHeight';

/** Millimetres of A4 across without its margins. */
const printed = { width: 276.7, height: 189.7 };
/** Pixels across it in full size. */
export const fullWidth = 1045;
/** Of what is printed so far, a page may end so much sooner or later: each program rounds sizes in its own way. */
const inexactness = 0.025;
/** Of a page: beyond that, an end in the wrong place is better than more blank rows. */
const mostDoubt = 0.17;

const rowsOf = (pixels: number): number => Math.max(0, Math.ceil(pixels / rowPixels));

export class Paper {
  private used = 0;
  private sheets = 1;
  private readonly height: number;
  private readonly doubtPerSheet: number;

  constructor(widthPixels: number) {
    this.height = (widthPixels * printed.height) / printed.width;
    // Made smaller it may also be one percent more or less.
    const percent = (100 * fullWidth) / widthPixels;
    this.doubtPerSheet = this.height * (inexactness + (percent < 100 ? 1 / percent : 0));
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
    const doubt = Math.min(this.height * mostDoubt, this.doubtPerSheet * this.sheets);
    const edge = rowPixels + doubt;
    if (pixels > this.height - edge - doubt) return 0;
    if (this.used + pixels > this.height - doubt) return rowsOf(this.height - this.used + doubt);
    return this.sheets === 1 ? 0 : rowsOf(edge - this.used);
  }
}
