import { Component, inject, input, linkedSignal } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FindingClient } from './finding-client';

/** Makes something in a library a favourite, and none again: at once, and back when it could not be kept. */
@Component({
  selector: 'hv-favourite-button',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    <button
      *transloco="let t; prefix: 'documentsFinding.favourite'"
      hvButton
      kind="plain"
      small
      type="button"
      [attr.aria-pressed]="favourite()"
      [attr.aria-label]="t('about', { name: entry().name })"
      [title]="t(favourite() ? 'isOne' : 'isNone')"
      (click)="toggle()"
    >
      <hv-icon name="bookmark" small />
    </button>
  `,
  styles: `
    [aria-pressed='true'] {
      background: var(--hv-selected);
      color: var(--hv-accent);
    }

    @media (forced-colors: active) {
      [aria-pressed='true'] {
        outline: var(--hv-line-thick) solid Highlight;
      }
    }
  `,
})
export class FavouriteButton {
  readonly entry = input.required<LibraryEntryView>();

  private readonly client = inject(FindingClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly favourite = linkedSignal(() => this.entry().favourite);

  protected async toggle(): Promise<void> {
    const favourite = !this.favourite();
    this.favourite.set(favourite);
    try {
      await this.client.favour(this.entry().id, favourite);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.favourite.set(!favourite);
      this.toasts.show({ text: this.problemText.of(failure) });
    }
  }
}
