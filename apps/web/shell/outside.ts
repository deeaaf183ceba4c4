import { Component, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { SkipLink, StillComing } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Brand } from './brand';
import { ConnectionStrip } from './connection-strip';
import { SiteFooter } from './site-footer';

/** What stands around the pages of whoever is not signed in. */
@Component({
  selector: 'app-outside',
  imports: [Brand, ConnectionStrip, RouterLink, RouterOutlet, SiteFooter, SkipLink, TranslocoDirective],
  template: `
    <hv-skip-link target="indhold" />
    <app-connection-strip />
    <div class="sheet" *transloco="let t; prefix: 'shell'">
      <header>
        <a routerLink="/log-ind"><app-brand /></a>
        <p>{{ t('tagline') }}</p>
      </header>
      <main id="indhold" tabindex="-1"><router-outlet /></main>
      <app-site-footer [class.hv-foot-waits]="coming.any()" />
    </div>
  `,
  styleUrl: './outside.css',
})
export class Outside {
  protected readonly coming = inject(StillComing);
}
