import { Component, input } from '@angular/core';
import { SpaceOrder } from '../moderation/space-order';
import { SpaceTemplates } from '../together/space-templates';

/** What discussions have to add to the page about a space. */
@Component({
  selector: 'hv-discussions-about-space',
  imports: [SpaceOrder, SpaceTemplates],
  template: `<hv-space-order [spaceId]="spaceId()" /><hv-space-templates [spaceId]="spaceId()" />`,
  styles: `
    :host {
      display: grid;
      gap: var(--hv-space-6);
    }
  `,
})
export class AboutSpace {
  readonly spaceId = input.required<string>();
}
