import { Component, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Notice, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OwnDataClient } from './own-data-client';

/** Where the link leads by which one stays. It waits for a press: what reads mails for their reader must not change anything. */
@Component({
  selector: 'hv-stay-page',
  imports: [Button, Notice, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'ownData.stay'">
      @switch (state()) {
        @case ('dead') {
          <hv-page-header [heading]="t('deadHeading')" />
          <p>{{ t('dead') }}</p>
        }
        @case ('done') {
          <hv-page-header [heading]="t('doneHeading')" />
          <p>{{ t('done') }}</p>
          <a hvButton kind="primary" href="/">{{ t('on') }}</a>
        }
        @default {
          <hv-page-header [heading]="t('title')">{{ t('lead') }}</hv-page-header>
          @if (fault()) {
            <hv-notice kind="error">{{ fault() }}</hv-notice>
          }
          <button hvButton kind="primary" type="button" [busy]="busy()" (click)="follow()">{{ t('action') }}</button>
        }
      }
    </ng-container>
  `,
  styleUrl: '../recovery/recovery-page.css',
})
export class StayPage {
  /** Behind `#`, so that it was sent to nobody when the page was fetched. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(OwnDataClient);
  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  protected readonly state = linkedSignal<'open' | 'dead' | 'done'>(() => (this.token() ? 'open' : 'dead'));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected async follow(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.client.stayByLink(this.token() ?? '');
      this.session.leaves(null);
      this.state.set('done');
    } catch (failure) {
      if (failure instanceof Problem && failure.code === identityProblems.linkExpired) this.state.set('dead');
      else this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
