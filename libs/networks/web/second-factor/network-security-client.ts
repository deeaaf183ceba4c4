import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Role, SecondFactorRuleView } from '@hv/networks/contracts';
import { firstValueFrom } from 'rxjs';

const of = (networkId: string): string => `/api/v1/networks/${networkId}/second-factor`;

/** Whom a network asks for a second factor, on the server. Every call fails with a Problem. */
@Service()
export class NetworkSecurityClient {
  readonly #http = inject(HttpClient);

  rule(networkId: string): Promise<SecondFactorRuleView> {
    return firstValueFrom(this.#http.get<SecondFactorRuleView>(of(networkId)));
  }

  /** @throws Problem 412 with the rule as it is now */
  change(networkId: string, roles: readonly Role[], version: number): Promise<SecondFactorRuleView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.#http.put<SecondFactorRuleView>(of(networkId), { roles }, { headers }));
  }
}
