import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Notice, PageHeader } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { RecoveryClient } from './recovery-client';

/** Where the links of a change of address lead. It waits for a press: what reads mails for their reader must not change anything. */
@Component({
  selector: 'hv-address-link-page',
  imports: [Button, Notice, PageHeader, TranslocoDirective],
  templateUrl: './address-link-page.html',
  styleUrl: './recovery-page.css',
})
export class AddressLinkPage {
  /** Which of the two links it is. */
  readonly what = input.required<'confirm' | 'stop'>();

  /** Behind `#`, so that it was sent to nobody when the page was fetched. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(RecoveryClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly state = linkedSignal<'open' | 'dead' | 'done'>(() => (this.token() ? 'open' : 'dead'));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected async follow(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.client.followAddressLink(this.what(), this.token() ?? '');
      this.state.set('done');
    } catch (failure) {
      this.fail(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private fail(failure: unknown): void {
    const code = failure instanceof Problem ? failure.code : '';
    if (code === identityProblems.linkExpired) return this.state.set('dead');
    const taken = code === identityProblems.addressTaken;
    this.fault.set(taken ? this.transloco.translate('security.addressLink.taken') : this.problemText.of(failure));
  }
}
