import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ThreadView } from '@hv/discussions/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import { SteeringClient, type ThreadMark } from './steering-client';
import type { ThreadStore } from '../thread/thread-store';

/** What is said once something is done: a key of the texts. */
type Said = 'pinned' | 'unpinned' | 'closed' | 'reopened' | 'answered' | 'unanswered' | 'split' | 'merged' | 'unmerged' | 'moved';

const words: Record<ThreadMark, readonly [on: Said, off: Said]> = {
  pin: ['pinned', 'unpinned'],
  closed: ['closed', 'reopened'],
};

/** What is done to the thread that stands open: shown when it is done, said, and for a while taken back by a press. */
@Service()
export class ThreadSteering {
  private readonly client = inject(SteeringClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly isBusy = signal(false);

  readonly busy = this.isBusy.asReadonly();

  async set(store: ThreadStore, mark: ThreadMark, on: boolean): Promise<void> {
    const change = (to: boolean) => () => this.client.set(store.threadId, mark, to);
    if (await this.try(store, change(on))) this.offerUndo(store, words[mark][on ? 0 : 1], change(!on));
  }

  /** @param postId null: none answers it */
  async answer(store: ThreadStore, postId: string | null): Promise<void> {
    const before = store.thread()?.answer?.postId ?? null;
    const change = (to: string | null) => () => this.client.answer(store.threadId, to);
    if (await this.try(store, change(postId))) this.offerUndo(store, postId ? 'answered' : 'unanswered', change(before));
  }

  /** Posts have gone to a thread of their own: they can come back to where they stood. */
  wasSplit(store: ThreadStore, made: ThreadView): void {
    void store.refresh();
    const back = async (): Promise<ThreadView> => {
      await this.client.merge({ threadId: made.id, version: made.version, key: newKey() }, store.threadId);
      await store.refresh();
      return store.thread()!;
    };
    this.offerUndo(store, 'split', back, { title: made.title });
  }

  /** The thread became part of another, which is shown: it can be a thread again. */
  async wasMerged(store: ThreadStore, into: ThreadView): Promise<void> {
    const title = store.thread()?.title ?? '';
    void store.refresh();
    await this.open(into);
    this.offerUndo(store, 'merged', () => this.standAlone(store.threadId, null), { title });
  }

  /** What became part of another is a thread again, and is shown. */
  async unmerge(store: ThreadStore): Promise<void> {
    const { version, title } = store.thread()!;
    if (await this.try(store, () => this.standAlone(store.threadId, version))) this.toasts.show({ text: this.say('unmerged', { title }) });
  }

  private async standAlone(threadId: string, version: number | null): Promise<ThreadView> {
    const again = await this.client.unmerge(threadId, version);
    void this.open(again);
    return again;
  }

  /** The thread stands elsewhere now: it can go back. */
  async wasMoved(store: ThreadStore, moved: ThreadView, fromSpaceId: string): Promise<void> {
    store.take(moved);
    await this.open(moved);
    const back = async (): Promise<ThreadView> => {
      const returned = await this.client.move({ threadId: moved.id, version: moved.version, key: newKey() }, fromSpaceId);
      void this.open(returned);
      return returned;
    };
    this.offerUndo(store, 'moved', back);
  }

  /** Goes to where a thread stands. */
  async open({ spaceId, id }: Pick<ThreadView, 'spaceId' | 'id'>): Promise<void> {
    await this.router.navigate(['/rum', spaceId, 'samtaler', id], { replaceUrl: true, preserveFragment: true });
  }

  private offerUndo(store: ThreadStore, said: Said, back: () => Promise<ThreadView>, values: Record<string, string> = {}): void {
    this.toasts.show({ text: this.say(said, values), undo: () => void this.try(store, back) });
  }

  /** @returns whether it was done; else why not was said */
  private async try(store: ThreadStore, doing: () => Promise<ThreadView>): Promise<boolean> {
    this.isBusy.set(true);
    try {
      store.take(await doing());
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
      // What stands there may be another by now.
      void store.refresh();
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }

  private say(what: Said, values: Record<string, string> = {}): string {
    return this.transloco.translate(`discussions.steering.done.${what}`, values);
  }
}
