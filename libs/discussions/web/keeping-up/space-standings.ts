import { inject, Service } from '@angular/core';
import type { DiscussionPushes, SpaceStandingView } from '@hv/discussions/contracts';
import { KeptAnswer, Live } from '@hv/platform/web';
import { auditTime, filter, map, merge, Subscription } from 'rxjs';
import { KeepingUpClient } from './keeping-up-client';

/** Readings and posts are gathered this long before the counts are asked for again, ms. With jitter, so that not all readers ask at once. */
const gatheredMs = 1_500 + Math.random() * 1_500;

/** How the reader stands to the spaces this page has shown: how closely they follow, and what is new there. */
@Service()
export class SpaceStandings {
  private readonly client = inject(KeepingUpClient);
  private readonly live = inject(Live);
  private readonly standings = new Map<string, KeptAnswer<SpaceStandingView>>();

  of(spaceId: string): KeptAnswer<SpaceStandingView> {
    const known = this.standings.get(spaceId) ?? new KeptAnswer(() => this.client.standing(spaceId));
    this.standings.set(spaceId, known);
    return known;
  }

  /** Keeps one fresh. @returns a function that stops that */
  open(spaceId: string): () => void {
    const standing = this.of(spaceId);
    const pushes = this.live.channel<object, DiscussionPushes>();
    const until = new Subscription();
    const here = pushes.on('thread.changed').pipe(filter((notice) => notice.spaceId === spaceId));
    const changed = merge(here.pipe(map(() => null)), pushes.on('read').pipe(map(() => null))).pipe(auditTime(gatheredMs));
    until.add(changed.subscribe(() => void standing.renew()));
    until.add(
      pushes
        .on('standing.changed')
        .pipe(filter(({ spaceIds }) => spaceIds.includes(spaceId)))
        .subscribe(() => void standing.renew()),
    );
    until.add(standing.open(this.live));
    return () => until.unsubscribe();
  }
}
