import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The foot of every page: what does not belong here, and the ways to help. */
@Component({
  selector: 'app-site-footer',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <footer *transloco="let t; prefix: 'shell.footer'">
      <p>{{ t('noCases') }}</p>
      <nav [attr.aria-label]="t('label')">
        <a routerLink="/hjaelp">{{ t('help') }}</a>
        <a routerLink="/kontakt">{{ t('contact') }}</a>
        <!-- The server knows where the statement is: it may lie elsewhere. -->
        <a href="/was">{{ t('statement') }}</a>
      </nav>
    </footer>
  `,
  styleUrl: './site-footer.css',
})
export class SiteFooter {}
