import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

const reachable = 'button:not(:disabled), a[href], input:not([hidden]), select, textarea';

/** Where the focus stood last: in a row, which was one of several, and whether a form was there already. */
interface Stand {
  readonly element: Element;
  readonly row: Element | null;
  readonly rows: Element | null;
  readonly index: number;
  readonly hadForm: boolean;
}

function standOf(element: Element, within: Element): Stand {
  const row = element.closest('li');
  const rows = row?.parentElement ?? null;
  const index = row && rows ? [...rows.children].indexOf(row) : -1;
  return { element, row, rows, index, hadForm: within.querySelector('form') !== null };
}

/**
 * Leaves nobody without focus: when what has it goes, with what it did or because somebody else was faster, the focus goes to the form that
 * came instead, else stays in its row, else goes to the row that took its place, else to the heading.
 */
@Directive({ selector: '[hvKeepFocus]', host: { '(focusin)': 'note($event)' } })
export class KeepFocus {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private last: Stand | null = null;

  constructor() {
    const observer = new MutationObserver(() => this.look());
    observer.observe(this.host, { childList: true, subtree: true });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  protected note({ target }: FocusEvent): void {
    this.last = standOf(target as Element, this.host);
  }

  private look(): void {
    const { last } = this;
    if (!last || last.element.isConnected) return;
    this.last = null;
    const { activeElement, body } = this.host.ownerDocument;
    if (activeElement === null || activeElement === body) this.insteadOf(last).focus({ preventScroll: true });
  }

  private insteadOf({ row, rows, index, hadForm }: Stand): HTMLElement {
    const around = row?.isConnected ? row : this.host;
    const control = hadForm ? null : around.querySelector<HTMLElement>('form :is(input, select, textarea)');
    const next = rows?.isConnected ? (rows.children[index] ?? rows.lastElementChild) : null;
    const inRow = (row?.isConnected ? row : next)?.querySelector<HTMLElement>(reachable);
    return control ?? inRow ?? (rows?.isConnected ? rows.querySelector<HTMLElement>(reachable) : null) ?? this.head();
  }

  /** The heading, or all of it where there is none. */
  private head(): HTMLElement {
    const head = this.host.querySelector<HTMLElement>('h2, h3') ?? this.host;
    head.tabIndex = -1;
    return head;
  }
}
