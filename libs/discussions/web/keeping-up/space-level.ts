import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { ThreadLevel } from '@hv/discussions/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { KeepingUpClient } from './keeping-up-client';
import { LevelChoice } from './level-choice';
import { SpaceStandings } from './space-standings';

/** How closely the reader follows a space. For its head. */
@Component({
  selector: 'hv-space-level',
  imports: [LevelChoice],
  template: `@if (standing(); as now) {
    <hv-level-choice of="space" [level]="now.level ?? 'normal'" [busy]="busy()" (chosen)="choose($event)" />
  }`,
})
export class SpaceLevelSetting {
  readonly spaceId = input.required<string>();

  private readonly client = inject(KeepingUpClient);
  private readonly standings = inject(SpaceStandings);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly standing = computed(() => this.standings.of(this.spaceId()).value());
  protected readonly busy = signal(false);

  constructor() {
    effect((onCleanup) => {
      const spaceId = this.spaceId();
      onCleanup(untracked(() => this.standings.open(spaceId)));
    });
  }

  /** What is usual is not said at all: then those who take part in a thread follow it. */
  protected async choose(level: ThreadLevel): Promise<void> {
    this.busy.set(true);
    try {
      const standing = await this.client.setSpaceLevel(this.spaceId(), level === 'normal' ? null : level);
      this.standings.of(this.spaceId()).update(() => standing);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
    } finally {
      this.busy.set(false);
    }
  }
}
