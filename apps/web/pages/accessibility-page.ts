import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MySecretariats } from '@hv/networks/web/secretariats';
import { Icon, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** How accessible the site is, and what to do where it is not. */
@Component({
  selector: 'app-accessibility-page',
  imports: [Icon, MySecretariats, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'shell'">
      <hv-page-header [heading]="t('footer.accessibility')">{{ t('accessibilityPage.lead') }}</hv-page-header>
      @for (part of parts; track part) {
        <h2>{{ t('accessibilityPage.' + part + 'Heading') }}</h2>
        <p>{{ t('accessibilityPage.' + part) }}</p>
        @if (part === 'barrier') {
          <p>
            <a routerLink="/skriv-til-sekretariatet" [queryParams]="{ fra: '/tilgaengelighed' }">{{ t('profile.write') }}</a>
          </p>
          <hv-my-secretariats />
        }
      }
      <p>
        <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/" rel="noopener"
          >{{ t('accessibilityPage.authorityLink') }}<hv-icon name="external" small
        /></a>
      </p>
    </ng-container>
  `,
  styleUrl: './prose-page.css',
})
export class AccessibilityPage {
  protected readonly parts = ['goal', 'barrier', 'authority'];
}
