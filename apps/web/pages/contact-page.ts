import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MySecretariats } from '@hv/networks/web/secretariats';
import { SessionStore } from '@hv/platform/web';
import { PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where help is. */
@Component({
  selector: 'app-contact-page',
  imports: [MySecretariats, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'shell'">
      <hv-page-header [heading]="t('footer.contact')">{{ t('contactPage.lead') }}</hv-page-header>
      @for (part of parts; track part) {
        <h2>{{ t('contactPage.' + part + 'Heading') }}</h2>
        <p>{{ t('contactPage.' + part) }}</p>
        @if (part === 'secretariat') {
          <hv-my-secretariats />
          @if (person()) {
            <p>
              <a routerLink="/skriv-til-sekretariatet">{{ t('profile.write') }}</a>
            </p>
          }
        }
      }
    </ng-container>
  `,
  styleUrl: './prose-page.css',
})
export class ContactPage {
  protected readonly person = inject(SessionStore).person;
  protected readonly parts = ['secretariat', 'access', 'care'];
}
