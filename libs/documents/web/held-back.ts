import { booleanAttribute, Component, input } from '@angular/core';
import type { ContentCheck } from '@hv/documents/contracts';
import { Notice, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says that nobody gets a file, and why: the virus scanner has not looked yet, or has found something. Nothing when nothing holds it back. */
@Component({
  selector: 'hv-held-back',
  imports: [Notice, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsChecks'">
      @if (check(); as why) {
        @if (short()) {
          <hv-tag [kind]="why === 'infected' ? 'danger' : 'neutral'">{{ t(why + '.short') }}</hv-tag>
        } @else {
          <hv-notice [kind]="why === 'infected' ? 'error' : 'info'">{{ t(why + '.whole') }}</hv-notice>
        }
      }
    </ng-container>
  `,
  styles: `
    hv-notice {
      margin-block-end: var(--hv-space-5);
    }
  `,
})
export class HeldBack {
  readonly check = input.required<ContentCheck | null>();
  readonly short = input(false, { transform: booleanAttribute });
}
