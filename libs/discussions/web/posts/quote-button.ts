import { Component, ElementRef, inject, input } from '@angular/core';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Quoting } from './quoting';

/** Answers a post with its words above one's own: those that are marked, or all. Only where one can write. */
@Component({
  selector: 'hv-quote-button',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    @if (quoting) {
      <button
        *transloco="let t; prefix: 'discussions.quote'"
        hvButton
        kind="plain"
        small
        type="button"
        (mousedown)="$event.preventDefault()"
        (click)="quote()"
      >
        <hv-icon name="quote" small />{{ t('button') }}
      </button>
    }
  `,
})
export class QuoteButton {
  /** Who wrote the post. */
  readonly name = input.required<string>();
  /** The address of the post in this site. */
  readonly link = input.required<string>();

  protected readonly quoting = inject(Quoting, { optional: true });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected quote(): void {
    const article = this.host.nativeElement.closest('article');
    if (article) this.quoting?.ask(this.name(), article, this.link());
  }
}
