import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { documentLimits, type LibraryEntryView } from '@hv/documents/contracts';
import { Announcer, Button, Icon, type IconName } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { type Choice, type DeedWatch, SeveralDeeds } from './several-deeds';

/** A deed, and as much of the choice as one may do it with. */
interface OfferedDeed {
  readonly text: string;
  readonly icon: IconName;
  readonly do: 'move' | 'copy' | 'throwAway';
  readonly with: Choice;
}

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
  /** Whether there is no toolbar whose room it takes: then it stands beside the box of all of it. */
  readonly inLine = input(false);
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
  /** What may be done with some of it at least. */
  protected readonly offered = computed(() => {
    const deeds: readonly OfferedDeed[] = [
      { text: 'menu.move', icon: 'forward', do: 'move', with: this.those(({ abilities }) => abilities.change) },
      { text: 'menu.copy', icon: 'add', do: 'copy', with: this.those(({ abilities, narrowed }) => abilities.change && !narrowed) },
      { text: 'menu.throwAway', icon: 'remove', do: 'throwAway', with: this.those(({ abilities }) => abilities.remove) },
    ];
    return deeds.filter((deed) => deed.with.entries.length > 0);
  });

  /** Whether a deed is for a part of it alone. */
  protected readonly isPartly = computed(() => this.offered().some((deed) => deed.with.entries.length < this.count()));

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

  /** One deed at a time. */
  protected async do(deed: OfferedDeed): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.deeds[deed.do](deed.with, this.watch());
    } finally {
      this.busy.set(false);
    }
  }

  private those(may: (entry: LibraryEntryView) => boolean): Choice {
    const { entries, ...place } = this.choice();
    return { ...place, entries: entries.filter(may) };
  }

  private saidCount(count: number): string {
    return this.transloco.translate(`documents.several.count.${['none', 'one'][count] ?? 'many'}`, { count });
  }
}
