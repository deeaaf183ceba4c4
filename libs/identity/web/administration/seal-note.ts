import { Component, inject, signal } from '@angular/core';
import type { AuditSealView } from '@hv/platform/contracts';
import { Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Problem } from '@hv/platform/web';
import { AdministrationClient } from './administration-client';

/** What the log holds and what it does not, and the fingerprint that tells whether it was changed. */
@Component({
  selector: 'hv-seal-note',
  imports: [Time, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'administration.log.note'" aria-labelledby="om-loggen">
      <h2 id="om-loggen">{{ t('heading') }}</h2>
      <p>{{ t('reading') }}</p>
      <p>{{ t('content') }}</p>
      <p>{{ t('sealed') }}</p>
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
