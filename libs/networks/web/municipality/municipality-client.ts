import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MunicipalityView } from '@hv/networks/contracts';
import { firstValueFrom } from 'rxjs';

/** What a municipality's page asks of the server. Every call fails with a Problem. */
@Service()
export class MunicipalityClient {
  private readonly http = inject(HttpClient);

  municipality(code: string): Promise<MunicipalityView> {
    return firstValueFrom(this.http.get<MunicipalityView>(`/api/v1/municipalities/${encodeURIComponent(code)}`));
  }
}
