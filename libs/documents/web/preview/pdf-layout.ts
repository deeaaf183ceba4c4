import type { PdfSize } from './pdf-reader';

/** Between two pages, pixels. */
export const pageGap = 12;
/** Browsers draw nothing that is further down. */
const mostPixels = 30_000_000;

/** Where the pages of a PDF stand, one under the other: those that were not looked at yet are taken to be as large as the first. */
export class PdfLayout {
  private constructor(
    readonly pages: number,
    private readonly usual: PdfSize,
    private readonly known: ReadonlyMap<number, PdfSize>,
  ) {}

  static of(pages: number, first: PdfSize): PdfLayout {
    return new PdfLayout(pages, first, new Map());
  }

  /** The same, when a page is known to be of another size. */
  with(page: number, size: PdfSize): PdfLayout {
    const { width, height } = this.size(page);
    if (size.width === width && size.height === height) return this;
    return new PdfLayout(this.pages, this.usual, new Map(this.known).set(page, size));
  }

  size(page: number): PdfSize {
    return this.known.get(page) ?? this.usual;
  }

  /** Where a page begins, pixels. */
  top(page: number, scale: number): number {
    let top = (page - 1) * (this.usual.height * scale + pageGap);
    for (const [number, { height }] of this.known) if (number < page) top += (height - this.usual.height) * scale;
    return top;
  }

  /** How high all are together. */
  height(scale: number): number {
    return this.top(this.pages + 1, scale) - pageGap;
  }

  /** The page at a height. */
  pageAt(offset: number, scale: number): number {
    let [low, high] = [1, this.pages];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle, scale) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The scale at which a page is as wide as there is room. */
  fitting(width: number): number {
    return this.allowed(Math.max(0.1, width / this.usual.width));
  }

  /** The largest scale, up to one that is wished for, at which the last page can still be reached. */
  allowed(scale: number): number {
    return Math.min(scale, mostPixels / (this.pages * this.usual.height));
  }
}
