import { ViewportScroller } from '@angular/common';
import { afterRenderEffect, Component, inject, resource } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Language, type LanguageCode } from '@hv/platform/web';
import { Button, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Help } from './help-topic';

/** Only the help of the language that is spoken is fetched. */
const helpIn: Record<LanguageCode, () => Promise<{ readonly help: Help }>> = {
  da: () => import('../../i18n/da/help'),
  en: () => import('../../i18n/en/help'),
};

/** How things are done, by task; for anyone, signed in or not. */
@Component({
  selector: 'app-help-page',
  imports: [Button, Notice, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './help-page.html',
  styleUrl: './help-page.css',
})
export class HelpPage {
  protected readonly help = resource({
    params: inject(Language).current,
    loader: async ({ params }) => (await helpIn[params]()).help,
  });

  constructor() {
    let asked = inject(ActivatedRoute).snapshot.fragment;
    const scroller = inject(ViewportScroller);
    // The topic that an address names is not there yet when the page is.
    afterRenderEffect(() => {
      if (!asked || !this.help.hasValue()) return;
      scroller.scrollToAnchor(asked);
      asked = null;
    });
  }
}
