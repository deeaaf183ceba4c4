import { Component, inject, input } from '@angular/core';
import type { LockView } from '@hv/documents/contracts';
import { PersonNames } from '@hv/identity/web';
import { Icon, Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says who works on something, and until when. Nothing when nobody does. */
@Component({
  selector: 'hv-lock-tag',
  imports: [Icon, Tag, Time, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsWorking.lock'">
      @if (lock(); as held) {
        <hv-tag>
          <hv-icon name="lock" small />
          <span
            >{{ held.mine ? t('mine') : t('by', { person: names.of(held.person) })
            }}<span class="until">, {{ t('until') }} <hv-time [at]="held.until" /></span
          ></span>
        </hv-tag>
      }
    </ng-container>
  `,
  styles: `
    hv-tag {
      white-space: normal;
    }

    hv-icon {
      flex: none;
    }

    /* There the document's own page says it. */
    @media (width < 40rem) {
      .until {
        display: none;
      }
    }
  `,
})
export class LockTag {
  readonly lock = input.required<LockView | null>();
  protected readonly names = inject(PersonNames);
}
