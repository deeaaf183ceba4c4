import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What an address that leads nowhere shows. */
@Component({
  selector: 'app-not-found-page',
  imports: [Button, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'shell.notFound'">
      <hv-page-header [heading]="t('heading')">{{ t('what') }}</hv-page-header>
      <a hvButton kind="primary" routerLink="/overblik">{{ t('action') }}</a>
    </ng-container>
  `,
})
export class NotFoundPage {}
