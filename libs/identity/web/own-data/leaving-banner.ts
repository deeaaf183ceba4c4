import { Component, effect, inject } from '@angular/core';
import { SessionStore } from '@hv/platform/web';
import { Announcer, Button, Icon, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from '../security/deed';
import { injectDayWords } from './day-words';
import { OwnDataClient } from './own-data-client';

/** Stands over every page of whoever will be erased: when, and the way back. */
@Component({
  selector: 'hv-leaving-banner',
  imports: [Button, Icon, TranslocoDirective],
  providers: [Deed],
  template: `
    <ng-container *transloco="let t; prefix: 'ownData.banner'">
      @if (eraseAt(); as at) {
        <section [attr.aria-label]="t('label')">
          <hv-icon name="warning" />
          <p>
            {{ t('what', { day: day()(at) }) }}
            @if (deed.fault()) {
              <span role="alert">{{ deed.fault() }}</span>
            }
          </p>
          <button hvButton small type="button" [busy]="deed.busy()" (click)="stay()">{{ t('stay') }}</button>
        </section>
      }
    </ng-container>
  `,
  styleUrls: ['../see-as/see-as-banner.css', './leaving-banner.css'],
})
export class LeavingBanner {
  private readonly client = inject(OwnDataClient);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly deed = inject(Deed);
  protected readonly eraseAt = this.session.eraseAt;
  protected readonly day = injectDayWords();

  constructor() {
    const announcer = inject(Announcer);
    effect(() => {
      const at = this.eraseAt();
      if (at) announcer.announce(this.transloco.translate('ownData.banner.what', { day: this.day()(at) }), 'leaving');
    });
  }

  protected async stay(): Promise<void> {
    if (!(await this.deed.do(() => this.client.stay()))) return;
    this.session.leaves(null);
    this.toasts.show({ text: this.transloco.translate('ownData.leaving.stayed') });
  }
}
