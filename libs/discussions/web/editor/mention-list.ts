import { afterRenderEffect, Component, DestroyRef, ElementRef, inject, input, output } from '@angular/core';
import type { MentionableView } from '@hv/discussions/contracts';
import type { ProposedDocument } from './editor-documents';
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { TranslocoDirective } from '@jsverse/transloco';

/** Whoever, or whatever, may be meant. */
export type Proposal = MentionableView | ProposedDocument;

/** The names proposed while one is typed, under the words. The editor keeps the focus and says which one is active. */
@Component({
  selector: 'hv-mention-list',
  imports: [TranslocoDirective],
  template: `
    <ul
      role="listbox"
      *transloco="let t; prefix: 'discussions.editor.mention'"
      [id]="listId()"
      [attr.aria-label]="t(items()[0]?.kind === 'document' ? 'documents' : 'label')"
    >
      @for (item of items(); track item.kind + item.id) {
        <!-- The keys are the editor's: the focus stays there. -->
        <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
        <li
          role="option"
          [id]="listId() + '-' + item.id"
          [attr.aria-selected]="item === active()"
          (mousedown)="$event.preventDefault()"
          (click)="chosen.emit(item)"
        >
          <strong dir="auto">{{ item.label }}</strong>
          <span class="what" dir="auto">{{
            item.kind === 'document'
              ? item.place
              : item.kind === 'person'
                ? item.organisation
                : item.people === 1
                  ? t('one')
                  : t('people', { count: item.people })
          }}</span>
        </li>
      }
    </ul>
  `,
  styleUrl: './mention-list.css',
})
export class MentionList {
  readonly items = input.required<readonly Proposal[]>();
  readonly active = input<Proposal>();
  readonly listId = input.required<string>();
  /** Where the name is being typed. */
  readonly place = input.required<(() => DOMRect | null) | null>();
  readonly chosen = output<Proposal>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private follows: (() => void) | undefined;

  constructor() {
    afterRenderEffect(() => {
      const place = this.place();
      this.active();
      this.follows?.();
      if (place) this.follow(place);
      this.host.nativeElement.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
    });
    inject(DestroyRef).onDestroy(() => this.follows?.());
  }

  private follow(place: () => DOMRect | null): void {
    const box = this.host.nativeElement;
    const words = { contextElement: box, getBoundingClientRect: () => place() ?? new DOMRect() };
    const fit = size({ padding: 8, apply: ({ availableHeight }) => void (box.style.maxBlockSize = `${Math.max(96, availableHeight)}px`) });
    this.follows = autoUpdate(
      words,
      box,
      () =>
        void computePosition(words, box, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [offset(4), flip(), shift({ padding: 8 }), fit],
        }).then(({ x, y }) => Object.assign(box.style, { left: `${x}px`, top: `${y}px` })),
    );
  }
}
