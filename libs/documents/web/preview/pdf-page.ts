import { Component, effect, type ElementRef, inject, input, output, untracked, viewChild, ViewEncapsulation } from '@angular/core';
import { ErrorHandler } from '@angular/core';
import { mark } from './marks';
import type { OpenPdf, PdfSize } from './pdf-reader';
import type { PageHit } from './pdf-search';

/** One page of a PDF: its picture, its words over it, invisible, and what was found in them. */
@Component({
  selector: 'hv-pdf-page',
  template: `<canvas #canvas aria-hidden="true"></canvas>
    <div #layer class="hv-pdf-words"></div>`,
  styleUrl: './pdf-page.css',
  // The words are put there by the library, which knows nothing of our components.
  encapsulation: ViewEncapsulation.None,
})
export class PdfPage {
  readonly pdf = input.required<OpenPdf>();
  readonly number = input.required<number>();
  readonly scale = input.required<number>();
  readonly hits = input<readonly PageHit[]>([]);
  readonly current = input<PageHit>();
  /** How large it is after all. */
  readonly measured = output<PdfSize>();

  private readonly errors = inject(ErrorHandler);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly layer = viewChild.required<ElementRef<HTMLElement>>('layer');
  private runs: readonly HTMLElement[] = [];

  constructor() {
    effect((onCleanup) => onCleanup(this.draw(this.pdf(), this.number(), this.scale())));
    effect(() => mark(this.runs, this.hits(), this.current()));
  }

  /** @returns ends it */
  private draw(pdf: OpenPdf, number: number, scale: number): () => void {
    const [canvas, layer] = [this.canvas().nativeElement, this.layer().nativeElement];
    layer.replaceChildren();
    this.runs = [];
    let over = false;
    const drawing = pdf.draw(number, scale, canvas, layer);
    void pdf.size(number).then((size) => over || this.measured.emit(size));
    drawing.done.then(
      (runs) => {
        if (over) return;
        this.runs = runs;
        untracked(() => mark(runs, this.hits(), this.current()));
      },
      (error: unknown) => over || this.errors.handleError(error),
    );
    return () => {
      over = true;
      drawing.cancel();
    };
  }
}
