import { HttpClient } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SecretariatsView } from '@hv/networks/contracts';
import { KeptAnswer, SessionStore } from '@hv/platform/web';
import { PersonLine } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { directoryPaths } from '../directory/directory-paths';

/** The people of the secretariats of one's networks, by name; nothing to whoever is not signed in, and nothing when it cannot be fetched: the page says without it whom to turn to. */
@Component({
  selector: 'hv-my-secretariats',
  imports: [PersonLine, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'secretariats'">
      @for (of of secretariats(); track of.networkId) {
        <section [attr.aria-labelledby]="of.networkId">
          <h3 [id]="of.networkId">{{ t('of', { network: of.network }) }}</h3>
          <ul>
            @for (person of of.people; track person.id) {
              <li>
                <a [routerLink]="paths.person(person.id)"
                  ><hv-person-line withoutAvatar [name]="person.name" [organisation]="person.organisation"
                /></a>
              </li>
            }
          </ul>
        </section>
      }
    </ng-container>
  `,
  styleUrl: './my-secretariats.css',
})
export class MySecretariats {
  private readonly http = inject(HttpClient);
  private readonly kept = new KeptAnswer(() => firstValueFrom(this.http.get<SecretariatsView>('/api/v1/me/secretariats')));
  protected readonly paths = directoryPaths;
  protected readonly secretariats = computed(() => (this.kept.value()?.items ?? []).filter(({ people }) => people.length > 0));

  constructor() {
    if (inject(SessionStore).active()) void this.kept.reload();
  }
}
