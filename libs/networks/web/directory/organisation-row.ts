import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DirectoryOrganisationView } from '@hv/networks/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { directoryPaths, hasRoute } from './directory-paths';

/** An organisation in the directory. The whole row leads to its page, or to its people where it has none. */
@Component({
  selector: 'hv-organisation-row',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'directory'">
      <a dir="auto" [routerLink]="link()" [queryParams]="ownPage() ? {} : { organisation: organisation().id }">{{ organisation().name }}</a>
      <p class="facts">
        <span>{{ t('kinds.' + organisation().kind) }}</span>
        @if (organisation().cluster; as cluster) {
          <bdi>{{ cluster }}</bdi>
        }
        <span>{{ organisation().people === 1 ? t('count.one') : t('count.many', { count: organisation().people }) }}</span>
        @if (withNetwork()) {
          <bdi>{{ organisation().network }}</bdi>
        }
      </p>
    </article>
  `,
  host: { class: 'hv-row' },
})
export class OrganisationRow {
  readonly organisation = input.required<DirectoryOrganisationView>();
  /** Whether to say in which network: where there are several. */
  readonly withNetwork = input(false);

  private readonly router = inject(Router);
  protected readonly ownPage = computed(() => {
    const { code } = this.organisation();
    return code !== null && hasRoute(this.router, 'kommuner/:code') ? code : null;
  });
  protected readonly link = computed(() => {
    const code = this.ownPage();
    return code ? directoryPaths.municipality(code) : directoryPaths.people;
  });
}
