import { Component, inject } from '@angular/core';
import { leavingDays } from '@hv/identity/contracts';
import { SessionStore } from '@hv/platform/web';
import { Button, Notice, Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from '../security/deed';
import { injectDayWords } from './day-words';
import { LeaveDialog } from './leave-dialog';
import { OwnDataClient } from './own-data-client';

/** How one leaves, and stays after all. */
@Component({
  selector: 'hv-leaving-section',
  imports: [Button, Notice, TranslocoDirective],
  providers: [Deed],
  templateUrl: './leaving-section.html',
  styleUrl: './section.css',
})
export class LeavingSection {
  private readonly client = inject(OwnDataClient);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly deed = inject(Deed);
  protected readonly days = leavingDays;
  protected readonly eraseAt = this.session.eraseAt;
  protected readonly day = injectDayWords();

  protected async leave(): Promise<void> {
    if (!(await this.dialogs.ask<boolean>(LeaveDialog))) return;
    const left = await this.deed.do(() => this.client.leave());
    if (left) this.session.leaves(left.result.eraseAt);
  }

  protected async stay(): Promise<void> {
    if (!(await this.deed.do(() => this.client.stay()))) return;
    this.session.leaves(null);
    this.toasts.show({ text: this.transloco.translate('ownData.leaving.stayed') });
  }
}
