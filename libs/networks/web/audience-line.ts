import { Component, input } from '@angular/core';
import type { SpaceView } from '@hv/networks/contracts';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { audienceText } from './audience-text';

/** Says who will see what one is about to share: «Ses af Klynge Vest (8 organisationer, 41 personer)». */
@Component({
  selector: 'hv-audience-line',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'networks'">
      <hv-icon name="eye" small /><span>{{ t('audience.seenBy', { space: space().name, who: who(space(), t) }) }}</span>
    </ng-container>
  `,
  styleUrl: './audience-line.css',
})
export class AudienceLine {
  readonly space = input.required<SpaceView>();

  protected readonly who = audienceText;
}
