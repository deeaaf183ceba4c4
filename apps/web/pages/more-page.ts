import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@hv/platform/web';
import { Avatar, Button, CountBadge, Icon, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NetworkSwitch } from '../shell/network-switch';
import { ReviewCount } from '../shell/review-count';
import { Settings } from '../shell/settings';
import { SignOut } from '../shell/sign-out';

/** Myself: language, look and the way out, where there is no room for the rail. */
@Component({
  selector: 'app-more-page',
  imports: [Avatar, Button, CountBadge, Icon, NetworkSwitch, PageHeader, RouterLink, Settings, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'shell'">
      <hv-page-header [heading]="t('more')" />
      @if (person(); as me) {
        <div class="me">
          <hv-avatar [name]="me.name" />
          <p>
            <strong>{{ me.name }}</strong><br />{{ me.title }}
          </p>
        </div>
      }
      <p class="mine">
        <a hvButton routerLink="/gemte"><hv-icon name="bookmark" />{{ t('profile.saved') }}</a>
        @if (review.moderates()) {
          <a hvButton routerLink="/til-gennemsyn"
            ><hv-icon name="eye" />{{ t('review') }}<hv-count-badge [count]="review.open()" [words]="t('reviewCount')"
          /></a>
        }
      </p>
      <app-network-switch />
      <app-settings />
      <button hvButton type="button" [busy]="signOut.busy()" (click)="signOut.ask()">
        <hv-icon name="logOut" />{{ t('profile.signOut') }}
      </button>
    </ng-container>
  `,
  styleUrl: './more-page.css',
})
export class MorePage {
  protected readonly person = inject(SessionStore).person;
  protected readonly signOut = inject(SignOut);
  protected readonly review = inject(ReviewCount);
}
