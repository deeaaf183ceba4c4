import { booleanAttribute, Component, ElementRef, inject, input } from '@angular/core';
import { injectWords } from '../words';

/** primary: the one action of the page. quiet: any other. danger: takes something away. plain: without an edge, in rows of tools. */
export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'plain';

/**
 * A button, or a link that looks like one: `<button hvButton kind="primary" [busy]="saving()">Gem</button>`.
 * While busy it keeps its width and the focus, and swallows further presses.
 */
@Component({
  selector: 'button[hvButton], a[hvButton]',
  template: `
    <span class="label"><ng-content /></span>
    @if (busy()) {
      <span class="ring" aria-hidden="true"></span>
      <span class="visually-hidden">{{ words().working }}</span>
    }
  `,
  styleUrl: './button.css',
  host: {
    '[attr.data-kind]': 'kind()',
    '[attr.aria-disabled]': 'busy() || null',
    '[class.small]': 'small()',
    '[class.wide]': 'wide()',
    '[class.busy]': 'busy()',
  },
})
export class Button {
  readonly kind = input<ButtonKind>('quiet');
  readonly busy = input(false);
  readonly small = input(false, { transform: booleanAttribute });
  /** As wide as there is room, with its words at the start and what follows them at the end. */
  readonly wide = input(false, { transform: booleanAttribute });

  protected readonly words = injectWords();

  constructor() {
    // Capturing, so that it comes before the listeners of whoever uses the button.
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.addEventListener('click', (click) => this.swallowWhileBusy(click), {
      capture: true,
    });
  }

  private swallowWhileBusy(click: Event): void {
    if (!this.busy()) return;
    click.preventDefault();
    click.stopImmediatePropagation();
  }
}
