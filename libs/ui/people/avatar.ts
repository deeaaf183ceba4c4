import { Component, computed, input, linkedSignal } from '@angular/core';
import { initialsOf, organisationColour } from './initials';

/** A person's picture, or their initials on the colour of their organisation. Their name stands beside it, so it is hidden from a screen reader. */
@Component({
  selector: 'hv-avatar',
  template: `
    @if (picture(); as address) {
      <img
        alt=""
        loading="lazy"
        decoding="async"
        width="40"
        height="40"
        [src]="address"
        [hidden]="broken()"
        (error)="broken.set(true)"
        (load)="broken.set(false)"
      />
    }
    @if (!picture() || broken()) {
      {{ initials() }}
    }
  `,
  styleUrl: './avatar.css',
  host: { 'aria-hidden': 'true', '[attr.data-colour]': 'colour()', '[attr.data-size]': 'size()' },
})
export class Avatar {
  readonly name = input.required<string>();
  /** The organisation's name or id: the same one always gives the same colour. */
  readonly organisation = input('');
  readonly size = input<'small' | 'ordinary'>('ordinary');

  /** The address of a square picture; empty for none. */
  readonly picture = input('');

  protected readonly broken = linkedSignal({ source: this.picture, computation: () => false });
  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly colour = computed(() => organisationColour(this.organisation()));
}
