import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { documentLimits, type LibraryEntryView } from '@hv/documents/contracts';
import { Announcer, Button, Icon } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { type Choice, type DeedWatch, SeveralDeeds } from './several-deeds';

/** What is done with everything that is chosen, or with as much of it as one may. Nothing is shown while nothing is chosen. */
@Component({
  selector: 'hv-choice-bar',
  imports: [Button, Icon, TranslocoDirective],
  templateUrl: './choice-bar.html',
  styleUrl: './choice-bar.css',
})
export class ChoiceBar {
  readonly choice = input.required<Choice>();
  readonly watch = input.required<DeedWatch>();
  readonly clear = output();

  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly deeds = inject(SeveralDeeds);
  protected readonly most = documentLimits.chosen;
  protected readonly busy = signal(false);
  protected readonly count = computed(() => this.choice().entries.length);
  protected readonly zip = computed(() => {
    const { spaceId, entries } = this.choice();
    return documentPaths.zipOf(
      spaceId,
      entries.map(({ id }) => id),
    );
  });
  protected readonly movable = computed(() => this.those(({ abilities }) => abilities.change));
  protected readonly copyable = computed(() => this.those(({ abilities, narrowed }) => abilities.change && !narrowed));
  protected readonly removable = computed(() => this.those(({ abilities }) => abilities.remove));

  constructor() {
    let told = 0;
    effect(() => {
      const count = this.count();
      untracked(() => {
        if (count !== told) this.announcer.announce(this.saidCount(count), 'choice');
        told = count;
      });
    });
  }

  protected move(): Promise<void> {
    return this.alone(() => this.deeds.move(this.movable(), this.watch()));
  }

  protected copy(): Promise<void> {
    return this.alone(() => this.deeds.copy(this.copyable(), this.watch()));
  }

  protected throwAway(): Promise<void> {
    return this.alone(() => this.deeds.throwAway(this.removable(), this.watch()));
  }

  private those(may: (entry: LibraryEntryView) => boolean): Choice {
    const { entries, ...place } = this.choice();
    return { ...place, entries: entries.filter(may) };
  }

  private saidCount(count: number): string {
    return this.transloco.translate(`documents.several.count.${['none', 'one'][count] ?? 'many'}`, { count });
  }

  /** One deed at a time. */
  private async alone(deed: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await deed();
    } finally {
      this.busy.set(false);
    }
  }
}
