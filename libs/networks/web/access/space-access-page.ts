import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { MemberAccessView } from '@hv/networks/contracts';
import { AskedList, Live } from '@hv/platform/web';
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
  protected readonly names = inject(PersonNames);
  protected readonly words = inject(AccessWords);
  protected readonly list = new AskedList<MemberAccessView>(
    () => {
      const spaceId = this.spaceId();
      return (after) => this.client.ofSpace(spaceId, after);
    },
    ({ personId, reason }) => reason?.membershipId ?? personId,
  );
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const space = this.spaces.space(this.spaceId());
      onCleanup(untracked(() => space.open(live)));
    });
  }

  protected parent(label: string): ParentPlace {
    return { label: this.space()?.name ?? label, link: spacePaths.about(this.spaceId()) };
  }
}
