import type { DiscussionCalls, DiscussionPushes, ThreadNotice, ThreadView } from '@hv/discussions/contracts';
import type { LiveChannel } from '@hv/platform/web';
import { filter, merge, Subscription } from 'rxjs';

type Heard<Push extends keyof DiscussionPushes> = Parameters<DiscussionPushes[Push]>[0];

/** Who is told what comes live of one thread. */
interface Ears {
  post(post: Heard<'post.added'> | Heard<'post.changed'> | Heard<'post.removed'>): void;
  changed(notice: ThreadNotice): void;
  presence(presence: Heard<'presence'>): void;
  typing(typing: Heard<'typing'>): void;
}

/** Hears what comes live of one thread. @returns what stops it */
export function hearThread(channel: LiveChannel<DiscussionCalls, DiscussionPushes>, threadId: string, ears: Ears): Subscription {
  const mine = <Push extends { readonly threadId: string }>(push: Push): boolean => push.threadId === threadId;
  const until = new Subscription();
  const posts = merge(channel.on('post.added'), channel.on('post.changed'), channel.on('post.removed'));
  until.add(posts.pipe(filter(mine)).subscribe((post) => ears.post(post)));
  until.add(
    channel
      .on('thread.changed')
      .pipe(filter(({ id }) => id === threadId))
      .subscribe((notice) => ears.changed(notice)),
  );
  until.add(
    channel
      .on('presence')
      .pipe(filter(mine))
      .subscribe((presence) => ears.presence(presence)),
  );
  until.add(
    channel
      .on('typing')
      .pipe(filter(mine))
      .subscribe((typing) => ears.typing(typing)),
  );
  return until;
}

/** A thread after what a push or an answer says of it beside its posts; without a state that can only tell of another title. */
export function afterTold(
  thread: ThreadView,
  { title, version, lastChange, state }: Pick<ThreadNotice, 'title' | 'version' | 'lastChange' | 'state'>,
): ThreadView {
  if (state) return lastChange > thread.lastChange ? { ...thread, title, version, lastChange, ...state } : thread;
  return version > thread.version ? { ...thread, title, version } : thread;
}
