import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { MemberAccessView } from '@hv/networks/contracts';
import { KeptList, Live, Problem, ProblemText } from '@hv/platform/web';
import { Avatar, Button, EmptyState, Notice, PageHeader, type ParentPlace, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeptSpaces } from '../kept-spaces';
import { spacePaths } from '../space-paths';
import { AccessClient } from './access-client';
import { AccessWords } from './access-words';

/** Who sees a space, and by which rule each of them does. */
@Component({
  selector: 'hv-space-access-page',
  imports: [Avatar, Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './space-access-page.html',
  styleUrl: './access-page.css',
})
export class SpaceAccessPage {
  readonly spaceId = input.required<string>();

  private readonly client = inject(AccessClient);
  private readonly spaces = inject(KeptSpaces);
  private readonly problemText = inject(ProblemText);
  protected readonly names = inject(PersonNames);
  protected readonly words = inject(AccessWords);
  protected readonly list = computed(() => {
    const spaceId = this.spaceId();
    return new KeptList<MemberAccessView>(
      (after) => this.client.ofSpace(spaceId, after),
      ({ personId, reason }) => reason?.membershipId ?? personId,
    );
  });
  protected readonly missing = computed(() => this.list().first.missing());
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const [list, space] = [this.list(), this.spaces.space(this.spaceId())];
      const close = untracked(() => [list.first.open(live), space.open(live)]);
      onCleanup(() => close.forEach((end) => end()));
    });
  }

  protected parent(label: string): ParentPlace {
    return { label: this.space()?.name ?? label, link: spacePaths.about(this.spaceId()) };
  }

  protected reason(): string {
    return this.problemText.of(this.list().failure());
  }

  protected again(): void {
    void this.list().first.reload();
  }

  protected async more(): Promise<void> {
    try {
      await this.list().more();
    } catch (failure) {
      // What is shown stays, and the button is still there.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
