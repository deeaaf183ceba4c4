import { Component, computed, inject, resource } from '@angular/core';
import type { FederatedAccountView } from '@hv/identity/contracts';
import { Button, Notice, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from '../security/deed';
import { FederationClient, issuersResource } from './federation-client';
import { issuerAddress } from './issuer-address';

const here = '/profil/sikkerhed';

/** The organisations by whose sign-in one's own account may be used; nothing where there are none. */
@Component({
  selector: 'hv-organisations-section',
  imports: [Button, Notice, Time, TranslocoDirective],
  providers: [Deed],
  templateUrl: './organisations-section.html',
  styleUrl: '../security/section.css',
})
export class OrganisationsSection {
  protected readonly deed = inject(Deed);
  private readonly client = inject(FederationClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly issuers = issuersResource();
  protected readonly accounts = resource({ loader: () => this.client.accounts() });
  protected readonly linked = computed(() => (this.accounts.hasValue() ? this.accounts.value().items : []));
  protected readonly others = computed(() => (this.issuers.hasValue() ? this.issuers.value().items : []));

  protected address(issuerId: string): string {
    return issuerAddress(issuerId, here);
  }

  protected async unlink({ id, label }: FederatedAccountView): Promise<void> {
    if (!(await this.deed.do(() => this.client.unlink(id)))) return;
    this.toasts.show({ text: this.transloco.translate('singleSignOn.section.removed', { label }) });
    this.accounts.reload();
  }
}
