import { pageGap, PdfLayout } from './pdf-layout';

const a4 = { width: 600, height: 800 };

describe('the pages of a PDF', () => {
  it('stand one under the other, and those of another size too', () => {
    const layout = PdfLayout.of(3, a4).with(2, { width: 800, height: 600 });
    expect([1, 2, 3, 4].map((page) => layout.top(page, 0.5))).toEqual([0, 400 + pageGap, 700 + 2 * pageGap, 1100 + 3 * pageGap]);
    expect(layout.height(0.5)).toBe(1100 + 2 * pageGap);
    expect([0, 411, 412, 700, 800, 9999].map((offset) => layout.pageAt(offset, 0.5))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('fit the width there is, and never so large that the last cannot be reached', () => {
    expect(PdfLayout.of(3, a4).fitting(300)).toBe(0.5);
    const long = PdfLayout.of(20_000, a4);
    expect(long.height(long.allowed(3))).toBeLessThan(33_000_000);
  });
});
