import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import { SeenAsList } from '@hv/identity/web/see-as';
import type { NetworkAccessView, PersonAccessView, SpaceAccessView } from '@hv/networks/contracts';
import { KeptAnswer, Live, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccessClient } from './access-client';
import { AccessWords } from './access-words';
import { OwnLooks } from './own-looks';

/** What somebody may see and do in each network, and by which rule: one's own, or another's for whoever may know it. */
@Component({
  selector: 'hv-access-page',
  imports: [Button, EmptyState, Notice, OwnLooks, PageHeader, RouterLink, SeenAsList, Skeleton, Tag, TranslocoDirective],
  templateUrl: './access-page.html',
  styleUrl: './access-page.css',
})
export class AccessPage {
  /** Whose; without it the reader's own. */
  readonly personId = input<string>();

  private readonly client = inject(AccessClient);
  private readonly me = inject(SessionStore).person;
  private readonly names = inject(PersonNames);
  private readonly problemText = inject(ProblemText);
  protected readonly words = inject(AccessWords);
  private readonly subject = computed(() => this.personId() ?? this.me()?.id ?? '');
  private readonly kept = computed(() => {
    const personId = this.subject();
    return new KeptAnswer<PersonAccessView>(() => this.client.ofPerson(personId));
  });
  protected readonly access = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly own = computed(() => this.subject() === this.me()?.id);

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  protected nameOf({ name }: PersonAccessView): string {
    return this.names.of(name);
  }

  protected seen({ spaces }: NetworkAccessView): readonly SpaceAccessView[] {
    return spaces.filter(({ sees }) => sees);
  }

  protected unseen({ spaces }: NetworkAccessView): readonly SpaceAccessView[] {
    return spaces.filter(({ sees }) => !sees);
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    void this.kept().reload();
  }
}
