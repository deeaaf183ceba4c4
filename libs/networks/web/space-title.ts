import { inject } from '@angular/core';
import { PageTitle } from '@hv/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import { KeptSpaces } from './kept-spaces';

/** Names the page after its tab and its space: «Samtaler – Klynge Vest». Call in the injection context of the page. */
export function followSpaceTitle(tab: 'threads' | 'documents' | 'about', spaceId: () => string): void {
  const spaces = inject(KeptSpaces);
  const transloco = inject(TranslocoService);
  inject(PageTitle).follow(() => {
    const space = spaces.space(spaceId()).value();
    return space ? [transloco.translate(`networks.tabs.${tab}`), space.name] : [];
  });
}
