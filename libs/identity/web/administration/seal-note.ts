import { Component, computed, inject, signal } from '@angular/core';
import type { AuditSealView } from '@hv/platform/contracts';
import { Notice, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Problem } from '@hv/platform/web';
import { AdministrationClient } from './administration-client';

/** Events are sealed seconds after they happened: one that waits for so long waits for something that does not run, ms. */
const lateMs = 5 * 60_000;

/** What the log holds and what it does not, and the fingerprint that tells whether it was changed. */
@Component({
  selector: 'hv-seal-note',
  imports: [Notice, Time, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'administration.log.note'" aria-labelledby="om-loggen">
      <h2 id="om-loggen">{{ t('heading') }}</h2>
      <p>{{ t('reading') }}</p>
      <p>{{ t('content') }}</p>
      <p>{{ t('sealed') }}</p>
      @if (late(); as since) {
        <hv-notice kind="warning">{{ t('late') }} <hv-time [at]="since" />. {{ t('lateWhy') }}</hv-notice>
      }
      @if (seal()?.head; as head) {
        <p>
          {{ t('head') }} <hv-time [at]="seal()!.sealedAt!" />: <code>{{ head }}</code>
        </p>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: var(--hv-measure);
      overflow-wrap: anywhere;
    }

    h2 {
      margin: 0 0 var(--hv-space-3);
      font-size: var(--hv-font-large);
    }

    p {
      margin: 0 0 var(--hv-space-3);
    }
  `,
})
export class SealNote {
  protected readonly seal = signal<AuditSealView | undefined>(undefined);
  protected readonly late = computed(() => {
    const since = this.seal()?.waitingSince;
    return since && Date.parse(since) < Date.now() - lateMs ? since : null;
  });

  constructor() {
    const client = inject(AdministrationClient);
    client.seal().then(
      (seal) => this.seal.set(seal),
      (failure: unknown) => {
        // Without it the note says all but the fingerprint.
        if (!(failure instanceof Problem)) throw failure;
      },
    );
  }
}
