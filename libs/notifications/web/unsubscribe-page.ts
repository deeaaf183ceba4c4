import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { mailKindOf } from '@hv/notifications/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Notice, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** Where the link at the foot of a mail leads, signed in or not. It waits for a press: what reads mails for their reader must not change anything. */
@Component({
  selector: 'hv-unsubscribe-page',
  imports: [Button, Notice, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'unsubscribe'">
      @switch (state()) {
        @case ('dead') {
          <hv-page-header [heading]="t('deadHeading')" />
          <p>{{ t('dead') }}</p>
        }
        @case ('done') {
          <hv-page-header [heading]="t('doneHeading')" />
          <p role="status">{{ t('done.' + kind()) }}</p>
          <p>{{ t('undo') }}</p>
          <a hvButton href="/indbakke">{{ t('inbox') }}</a>
        }
        @default {
          <hv-page-header [heading]="t('heading')" />
          <p>{{ t('what.' + kind()) }}</p>
          @if (fault()) {
            <hv-notice kind="error">{{ fault() }}</hv-notice>
          }
          <button hvButton kind="primary" type="button" [busy]="busy()" (click)="turnOff()">{{ t('action') }}</button>
        }
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hv-space-4);
      overflow-wrap: anywhere;
    }

    a,
    button {
      justify-self: start;
    }

    p {
      max-inline-size: var(--hv-measure);
    }
  `,
})
export class UnsubscribePage {
  /** Behind `#`, so that it was sent to nobody when the page was fetched. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly http = inject(HttpClient);
  private readonly problemText = inject(ProblemText);
  protected readonly kind = computed(() => mailKindOf(this.token() ?? ''));
  protected readonly state = linkedSignal<'open' | 'dead' | 'done'>(() => (this.kind() ? 'open' : 'dead'));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected async turnOff(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await firstValueFrom(this.http.post('/api/v1/unsubscribe', null, { params: { token: this.token() ?? '' } }));
      this.state.set('done');
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 404) this.state.set('dead');
      else this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
