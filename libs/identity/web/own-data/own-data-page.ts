import { Component } from '@angular/core';
import { PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ExportsSection } from './exports-section';
import { LeavingSection } from './leaving-section';
import { RetentionList } from './retention-list';

/** What is kept of oneself: a copy to take along, how one leaves, and how long what is kept. */
@Component({
  selector: 'hv-own-data-page',
  imports: [ExportsSection, LeavingSection, PageHeader, RetentionList, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'ownData'">
      <hv-page-header [heading]="t('title')">{{ t('lead') }}</hv-page-header>
      <hv-exports-section />
      <hv-leaving-section />
      <section aria-labelledby="hvor-laenge">
        <h2 id="hvor-laenge">{{ t('retention.heading') }}</h2>
        <p>{{ t('retention.lead') }}</p>
        <hv-retention-list />
      </section>
    </ng-container>
  `,
  styleUrl: './own-data-page.css',
})
export class OwnDataPage {}
