import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProfileForm } from '@hv/networks/web/directory';
import { PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Settings } from '../shell/settings';

/** Oneself: what one tells the others, and how the interface speaks and looks. */
@Component({
  selector: 'app-profile-page',
  imports: [PageHeader, ProfileForm, RouterLink, Settings, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'directory.profile'">
      <hv-page-header [heading]="t('heading')" />
      <hv-profile-form />
      <section aria-labelledby="valg">
        <h2 id="valg">{{ t('settings') }}</h2>
        <app-settings />
      </section>
      <p *transloco="let whole">
        <a routerLink="/profil/sikkerhed">{{ whole('shell.profile.security') }}</a><br />
        <a routerLink="/profil/adgang">{{ whole('access.own') }}</a><br />
        <a routerLink="/overdrag">{{ whole('handOver.list.heading') }}</a><br />
        <a routerLink="/profil/mine-data">{{ whole('ownData.title') }}</a>
      </p>
    </ng-container>
  `,
  styleUrl: './profile-page.css',
})
export class ProfilePage {}
