import { effect, inject } from '@angular/core';
import { PersonNames } from '@hv/identity/web';
import { Announcer } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import type { ThreadStore } from './thread-store';

/** Says politely what has come, summed up: who wrote where one reads along, how many wait where one does not. Call in an injection context. */
export function announceNews(current: () => ThreadStore): void {
  const announcer = inject(Announcer);
  const transloco = inject(TranslocoService);
  const names = inject(PersonNames);
  let store: ThreadStore | undefined;
  let waited = 0;
  let heard: number | undefined;
  effect(() => {
    if (store !== current()) [store, waited, heard] = [current(), 0, undefined];
    const waiting = store.waiting();
    if (waiting > waited)
      announcer.announce(
        transloco.translate(waiting === 1 ? 'discussions.thread.oneNew' : 'discussions.thread.manyNew', { count: waiting }),
        'new-posts',
      );
    waited = waiting;
    const last = store.lines().findLast((line) => line.kind === 'post');
    if (last?.kind !== 'post') return;
    const { seq, author } = last.post;
    const isNew = heard !== undefined && seq > heard && author.id !== store.me();
    // What stood there before is not new, however late it is shown.
    heard = Math.max(heard ?? store.thread()?.lastSeq ?? 0, seq);
    if (isNew) announcer.announce(transloco.translate('discussions.thread.newFrom', { name: names.of(author.name) }), 'new-posts');
  });
}
