import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
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
        <a hvButton routerLink="/samtaler"><hv-icon name="threads" />{{ t('threads') }}</a>
        <a hvButton routerLink="/dokumenter"><hv-icon name="folder" />{{ t('documents') }}</a>
        <a hvButton routerLink="/mennesker"><hv-icon name="people" />{{ t('people') }}</a>
        <a hvButton routerLink="/profil"><hv-icon name="edit" />{{ t('profile.own') }}</a>
        <a hvButton routerLink="/gemte"><hv-icon name="bookmark" />{{ t('profile.saved') }}</a>
        <a hvButton routerLink="/kladder"><hv-icon name="file" />{{ t('profile.drafts') }}</a>
        <a hvButton routerLink="/profil/sikkerhed"><hv-icon name="lock" />{{ t('profile.security') }}</a>
        <a hvButton routerLink="/skriv-til-sekretariatet" [queryParams]="{ fra: before }"
          ><hv-icon name="send" />{{ t('profile.write') }}</a
        >
        <a hvButton routerLink="/hjaelp"><hv-icon name="question" />{{ t('profile.help') }}</a>
        @if (person()?.administrator) {
          <a hvButton routerLink="/administration"><hv-icon name="lock" />{{ t('administration') }}</a>
        }
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
  /** The page one came from: what one writes to the secretariat is about that one. */
  protected readonly before = inject(Router).currentNavigation()?.previousNavigation?.finalUrl?.toString().split(/[?#]/)[0] ?? null;
}
