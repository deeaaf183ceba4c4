import { DOCUMENT, inject } from '@angular/core';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import type { PostAction } from './post-action';

/** Puts the address of a post on the clipboard; where the browser has none for us, it is shown. */
export const copyLinkAction: PostAction = {
  name: 'copyLink',
  icon: 'link',
  offered: () => true,
  run: ({ link }) => {
    const { navigator, location } = inject(DOCUMENT).defaultView!;
    const [toasts, transloco] = [inject(Toasts), inject(TranslocoService)];
    const address = new URL(link, location.href).href;
    const tell = (key: string): number =>
      toasts.show({ text: transloco.translate(`discussions.postMenu.${key}`, { link: address }), seconds: key === 'copied' ? 6 : 30 });
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return void tell('notCopied');
    void clipboard.writeText(address).then(
      () => tell('copied'),
      () => tell('notCopied'),
    );
  },
};
