import { Component, DOCUMENT, effect, inject } from '@angular/core';
import { Connection } from '@hv/platform/web';
import { Button, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Brand } from '../shell/brand';

/** Stands in the place of a page that could not be fetched, and fetches it as soon as the network is back. */
@Component({
  selector: 'app-failed-page',
  imports: [Brand, Button, PageHeader, TranslocoDirective],
  template: `
    <header><app-brand /></header>
    <main *transloco="let t; prefix: 'shell.failed'">
      <hv-page-header [heading]="t('heading')">{{ connection.online() ? t('what') : t('offline') }}</hv-page-header>
      <button hvButton kind="primary" type="button" (click)="tryAgain()">{{ t('action') }}</button>
    </main>
  `,
  styleUrl: './failed-page.css',
})
export class FailedPage {
  protected readonly connection = inject(Connection);
  private readonly location = inject(DOCUMENT).location;

  constructor() {
    let wasOffline = false;
    effect(() => {
      const online = this.connection.online();
      if (online && wasOffline) this.tryAgain();
      wasOffline = !online;
    });
  }

  protected tryAgain(): void {
    this.location.reload();
  }
}
