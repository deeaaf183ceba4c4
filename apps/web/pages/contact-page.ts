import { Component } from '@angular/core';
import { PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where help is. */
@Component({
  selector: 'app-contact-page',
  imports: [PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'shell'">
      <hv-page-header [heading]="t('footer.contact')">{{ t('contactPage.lead') }}</hv-page-header>
      @for (part of parts; track part) {
        <h2>{{ t('contactPage.' + part + 'Heading') }}</h2>
        <p>{{ t('contactPage.' + part) }}</p>
      }
    </ng-container>
  `,
  styleUrl: './prose-page.css',
})
export class ContactPage {
  protected readonly parts = ['secretariat', 'access', 'care'];
}
