import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { type DestinationView, discussionLimits, type PostView, type ThreadView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { KeptSpaces } from '@hv/networks/web';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice, Time } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DoingOnce } from './doing-once';
import { SteeringClient } from './steering-client';
import type { ThreadStore } from '../thread/thread-store';
import { WhoSees } from './who-sees';

/** Which posts become a thread of their own, what it is called and where it stands. Answers the new thread. */
@Component({
  selector: 'hv-split-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, Notice, Time, TranslocoDirective, WhoSees],
  templateUrl: './split-dialog.html',
  styleUrl: './steering-dialog.css',
})
export class SplitDialog {
  private readonly client = inject(SteeringClient);
  private readonly problemText = inject(ProblemText);
  private readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly store = inject<ThreadStore>(DIALOG_DATA);
  protected readonly names = inject(PersonNames);
  protected readonly reference = inject<DialogRef<ThreadView>>(DialogRef);
  protected readonly limits = discussionLimits;
  protected readonly doing = new DoingOnce(this.store);
  protected readonly here = inject(KeptSpaces).space(this.store.thread()!.spaceId).value;
  protected readonly places = signal<readonly DestinationView[]>([]);
  /** null: where the posts stand now. */
  protected readonly spaceId = signal<string | null>(null);
  protected readonly title = signal('');
  protected readonly trouble = signal('');
  private readonly tried = signal(false);

  protected readonly posts = computed(() =>
    this.store
      .lines()
      .filter((line) => line.kind === 'post')
      .map((line) => line.post),
  );
  protected readonly place = computed(() => this.places().find(({ spaceId }) => spaceId === this.spaceId()));
  protected readonly fault = computed(() => {
    const { size } = this.chosen();
    if (size === 0) return 'choose';
    if (size > discussionLimits.splitPosts) return 'tooMany';
    return this.leavesNothing() ? 'leaveOne' : '';
  });
  protected readonly shownFault = computed(() => (this.tried() ? this.fault() : ''));
  protected readonly titleMissing = computed(() => this.tried() && !this.title().trim());

  constructor() {
    this.client.destinations(this.store.threadId).then(
      (places) => this.places.set(places),
      (failure: unknown) => {
        if (!(failure instanceof Problem)) throw failure;
        this.trouble.set(this.problemText.of(failure));
      },
    );
  }

  protected isChosen({ id }: PostView): boolean {
    return this.chosen().has(id);
  }

  protected choose({ id }: PostView, chosen: boolean): void {
    this.chosen.update((ids) => new Set(chosen ? [...ids, id] : [...ids].filter((one) => one !== id)));
  }

  protected write(typing: Event): void {
    this.title.set((typing.target as HTMLInputElement).value);
  }

  protected go(choice: Event): void {
    this.spaceId.set((choice.target as HTMLSelectElement).value || null);
  }

  protected async split(): Promise<void> {
    this.tried.set(true);
    const title = this.title().trim();
    if (this.fault() || !title) return;
    const spaceId = this.spaceId();
    const request = { postIds: [...this.chosen()], title, ...(spaceId ? { spaceId } : {}) };
    const made = await this.doing.try((doing) => this.client.split(doing, request));
    if (made) this.reference.close(made);
  }

  private leavesNothing(): boolean {
    return !this.store.hasOlder() && !this.store.hasNewer() && this.posts().every((post) => this.chosen().has(post.id));
  }
}
