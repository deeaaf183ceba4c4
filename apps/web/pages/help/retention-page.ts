import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RetentionList } from '@hv/identity/web/own-data';
import { SessionStore } from '@hv/platform/web';
import { PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What is kept, and for how long; for anyone, signed in or not. */
@Component({
  selector: 'app-retention-page',
  imports: [PageHeader, RetentionList, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'ownData.retention'">
      <hv-page-header [heading]="t('title')">{{ t('lead') }}</hv-page-header>
      <hv-retention-list />
      <p>{{ t('backups') }}</p>
      @if (person()) {
        <p>
          <a routerLink="/profil/mine-data">{{ t('own') }}</a>
        </p>
      }
    </ng-container>
  `,
  styleUrl: '../prose-page.css',
})
export class RetentionPage {
  protected readonly person = inject(SessionStore).person;
}
