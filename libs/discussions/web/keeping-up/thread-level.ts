import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { DiscussionPushes, ThreadLevel, ThreadView } from '@hv/discussions/contracts';
import { Live, Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { filter } from 'rxjs';
import { KeepingUpClient } from './keeping-up-client';
import { LevelChoice } from './level-choice';

/** How closely the reader follows a thread; true on all of their devices. For the head of a thread. */
@Component({
  selector: 'hv-thread-level',
  imports: [LevelChoice],
  template: `<hv-level-choice of="thread" [level]="level()" [busy]="busy()" (chosen)="choose($event)" />`,
})
export class ThreadLevelSetting {
  readonly thread = input.required<Pick<ThreadView, 'id' | 'spaceId' | 'level'>>();

  private readonly client = inject(KeepingUpClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly level = linkedSignal(() => this.thread().level);
  protected readonly busy = signal(false);

  constructor() {
    inject(Live)
      .channel<object, DiscussionPushes>()
      .on('standing.changed')
      .pipe(
        filter(({ spaceIds }) => spaceIds.includes(this.thread().spaceId) && !this.busy()),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.ask(() => this.client.threadLevel(this.thread().id)));
  }

  protected async choose(level: ThreadLevel): Promise<void> {
    this.busy.set(true);
    await this.ask(() => this.client.setThreadLevel(this.thread().id, level), true);
    this.busy.set(false);
  }

  private async ask(request: () => Promise<{ level: ThreadLevel }>, mine = false): Promise<void> {
    try {
      this.level.set((await request()).level);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      // What holds is what stood there; only who has just chosen must know that it was not taken.
      this.level.set(this.thread().level);
      if (mine) this.toasts.show({ text: this.problemText.of(failure) });
    }
  }
}
