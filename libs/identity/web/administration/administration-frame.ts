import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@hv/platform/web';
import { Button, EmptyState, PageHeader, type TabLink, TabLinks } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** The frame around every place of an administrator; to anyone else it says that it is not for them. */
@Component({
  selector: 'hv-administration-frame',
  imports: [Button, EmptyState, PageHeader, RouterLink, TabLinks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'administration'">
      <hv-page-header [heading]="t('heading')" />
      @if (person()?.administrator) {
        <hv-tab-links [label]="t('heading')" [tabs]="tabs(t)" />
        <ng-content />
      } @else {
        <hv-empty-state icon="lock" [heading]="t('refused.heading')">
          <p>{{ t('refused.why') }}</p>
          <a hvButton kind="primary" routerLink="/">{{ t('refused.action') }}</a>
        </hv-empty-state>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class AdministrationFrame {
  protected readonly person = inject(SessionStore).person;

  protected tabs(t: (key: string) => string): readonly TabLink[] {
    return [
      { label: t('tabs.log'), link: '/administration/log' },
      { label: t('tabs.accounts'), link: '/administration/konti' },
      { label: t('tabs.networks'), link: '/administration/netvaerk' },
      { label: t('tabs.mails'), link: '/administration/mails' },
    ];
  }
}
