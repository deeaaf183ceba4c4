import { Component, inject, input } from '@angular/core';
import { Button, Icon, StillComing } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { issuersResource } from './federation-client';
import { issuerAddress } from './issuer-address';

/** Leads to the sign-in of organisations; takes no room where there are none. */
@Component({
  selector: 'hv-issuer-links',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    @if (issuers.hasValue() && issuers.value().items.length) {
      <ul *transloco="let t; prefix: 'identity.signIn'" [attr.aria-label]="t('organisations')">
        @for (issuer of issuers.value().items; track issuer.id) {
          <li>
            <a hvButton [href]="address(issuer.id)"><hv-icon name="people" />{{ t('by', { label: issuer.label }) }}</a>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './issuer-links.css',
})
export class IssuerLinks {
  /** Where to go on afterwards: a path of this site. */
  readonly place = input('/overblik');

  protected readonly issuers = issuersResource();

  constructor() {
    inject(StillComing).note(() => this.issuers.isLoading());
  }

  protected address(issuerId: string): string {
    return issuerAddress(issuerId, this.place());
  }
}
