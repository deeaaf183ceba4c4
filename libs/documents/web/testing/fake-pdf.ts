import type { OpenPdf, PdfDrawing, PdfWords } from '../preview/pdf-reader';

/** A PDF of given pages, the other end of the library: nothing is drawn, and a page's words stand in its layer. */
export class FakePdf implements OpenPdf {
  readonly drawn: number[] = [];
  closed = false;

  /** @param words of each page, line by line */
  constructor(private readonly lines: readonly (readonly string[])[]) {}

  get pages(): number {
    return this.lines.length;
  }

  async size() {
    return { width: 600, height: 800 };
  }

  async words(page: number): Promise<PdfWords[]> {
    return this.lines[page - 1]!.map((text) => ({ text, endsLine: true }));
  }

  draw(page: number, _scale: number, _canvas: HTMLCanvasElement, layer: HTMLElement): PdfDrawing {
    this.drawn.push(page);
    const runs = this.lines[page - 1]!.map((text) => {
      const run = document.createElement('span');
      run.textContent = text;
      return run;
    });
    layer.append(...runs);
    return { done: Promise.resolve(runs), cancel: () => undefined };
  }

  close(): void {
    this.closed = true;
  }
}
