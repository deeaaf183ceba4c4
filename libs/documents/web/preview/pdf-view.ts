import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Announcer, Button, Icon, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PdfLayout } from './pdf-layout';
import { PdfPage } from './pdf-page';
import { type OpenPdf, PDF_READER, PdfRefused, type PdfSize } from './pdf-reader';
import { PdfSearch } from './pdf-search';

/** Pixels of the screen for a point, at 100 %. */
const actual = 96 / 72;
const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
/** Pages above and below those that are seen, which are drawn too. */
const around = 1;

interface Shown {
  readonly pdf: OpenPdf;
  readonly search: PdfSearch;
}

/** A PDF to be read: its pages one under the other, of which only those near the view are drawn, with zoom and search. */
@Component({
  selector: 'hv-pdf-view',
  imports: [Button, Icon, Notice, PdfPage, Skeleton, TranslocoDirective],
  templateUrl: './pdf-view.html',
  styleUrl: './pdf-view.css',
})
export class PdfView {
  /** Where it is read. */
  readonly address = input.required<string>();
  readonly name = input.required<string>();

  /** The page that the address asks for: `#side-7`. */
  private readonly asked = Number(/^side-(\d{1,6})$/.exec(inject(ActivatedRoute).snapshot.fragment ?? '')?.[1] ?? 1);
  private readonly opens = inject(PDF_READER);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly scroller = viewChild<ElementRef<HTMLElement>>('scroller');
  protected readonly shown = signal<Shown | null>(null);
  protected readonly refused = signal<PdfRefused['why'] | null>(null);
  protected readonly layout = signal<PdfLayout | null>(null);
  private readonly zoom = signal<number | 'width'>('width');
  private readonly room = signal({ width: 600, height: 800 });
  private readonly scrolled = signal(0);
  protected readonly scale = computed(() => {
    const [layout, zoom] = [this.layout(), this.zoom()];
    if (!layout) return 1;
    return zoom === 'width' ? layout.fitting(this.room().width) : layout.allowed(zoom * actual);
  });
  protected readonly percent = computed(() => Math.round((100 * this.scale()) / actual));
  protected readonly page = computed(() => this.layout()?.pageAt(this.scrolled() + this.room().height / 3, this.scale()) ?? 1);
  protected readonly near = computed(() => {
    const [layout, scale, top] = [this.layout(), this.scale(), this.scrolled()];
    if (!layout) return [];
    const first = Math.max(1, layout.pageAt(top, scale) - around);
    const last = Math.min(layout.pages, layout.pageAt(top + this.room().height, scale) + around);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

  constructor() {
    effect((onCleanup) => onCleanup(this.open(this.address())));
    effect((onCleanup) => {
      const scroller = this.scroller()?.nativeElement;
      if (scroller) onCleanup(untracked(() => this.watch(scroller)));
    });
    effect(() => {
      const hit = this.shown()?.search.current();
      if (hit) untracked(() => hit.page !== this.page() && this.go(hit.page));
    });
    inject(DestroyRef).onDestroy(() => this.shown()?.pdf.close());
  }

  /** Brings a page to the top. */
  protected go(page: number): void {
    const layout = this.layout();
    const scroller = this.scroller()?.nativeElement;
    if (!layout || !scroller) return;
    scroller.scrollTop = layout.top(Math.min(layout.pages, Math.max(1, page)), this.scale());
    this.scrolled.set(scroller.scrollTop);
  }

  protected goTyped(typed: Event): void {
    const field = typed.target as HTMLInputElement;
    if (field.value !== '' && Number.isInteger(field.valueAsNumber)) this.go(field.valueAsNumber);
    field.value = String(this.page());
  }

  protected follow(scrolling: Event): void {
    this.scrolled.set((scrolling.target as HTMLElement).scrollTop);
  }

  /** One step nearer, or further away. */
  protected step(by: 1 | -1): void {
    const now = this.scale() / actual;
    const next = by === 1 ? steps.find((step) => step > now + 0.01) : steps.findLast((step) => step < now - 0.01);
    if (next !== undefined) this.zoomTo(next);
  }

  /** Zooms, and stays where one is. */
  protected zoomTo(zoom: number | 'width'): void {
    const place = this.scrolled() / (this.layout()?.height(this.scale()) ?? 1);
    this.zoom.set(zoom);
    afterNextRender(
      () => {
        const scroller = this.scroller()?.nativeElement;
        if (!scroller) return;
        scroller.scrollTop = place * (this.layout()?.height(this.scale()) ?? 1);
        this.scrolled.set(scroller.scrollTop);
      },
      { injector: this.injector },
    );
  }

  protected press(pressed: KeyboardEvent): void {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || !['+', '-'].includes(pressed.key)) return;
    pressed.preventDefault();
    this.step(pressed.key === '+' ? 1 : -1);
  }

  protected async look(asked: Event, sought: string): Promise<void> {
    asked.preventDefault();
    const { search } = this.shown()!;
    if (sought === this.sought && search.hits().length > 0) return search.go(1);
    this.sought = sought;
    await search.look(sought, this.page());
    if (sought.trim()) this.announcer.announce(this.transloco.translate('documentsReading.pdf.told', { count: search.hits().length }));
  }

  protected measured(page: number, size: PdfSize): void {
    this.layout.update((layout) => layout?.with(page, size) ?? null);
  }

  private sought = '';

  /** @returns closes it */
  private open(address: string): () => void {
    let over = false;
    untracked(() => {
      this.shown.set(null);
      this.layout.set(null);
      this.refused.set(null);
      this.scrolled.set(0);
    });
    const opening = async (): Promise<void> => {
      try {
        const pdf = await this.opens(address);
        const first = await pdf.size(1);
        if (over) return pdf.close();
        this.layout.set(PdfLayout.of(pdf.pages, first));
        this.shown.set({ pdf, search: new PdfSearch(pdf) });
        afterNextRender(() => this.asked > 1 && this.go(this.asked), { injector: this.injector });
      } catch (failure) {
        if (!(failure instanceof PdfRefused)) throw failure;
        if (!over) this.refused.set(failure.why);
      }
    };
    void opening();
    return () => {
      over = true;
      untracked(this.shown)?.pdf.close();
    };
  }

  /** @returns stops it */
  private watch(scroller: HTMLElement): () => void {
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = scroller;
      if (width > 0) this.room.set({ width, height });
    };
    measure();
    const view = scroller.ownerDocument.defaultView!;
    if (!('ResizeObserver' in view)) return () => undefined;
    const observer = new view.ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }
}
