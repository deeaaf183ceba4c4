import { Component } from '@angular/core';

/**
 * A page with something beside it: `<hv-with-aside> … <aside hvAside aria-label="Hvem er her"> … </aside></hv-with-aside>`.
 * The aside stands at the right where there is room, else under the content.
 */
@Component({
  selector: 'hv-with-aside',
  template: `
    <div class="content"><ng-content /></div>
    <div class="aside"><ng-content select="[hvAside]" /></div>
  `,
  styleUrl: './with-aside.css',
})
export class WithAside {}
