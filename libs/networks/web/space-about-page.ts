import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, resource, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { MemberView } from '@hv/networks/contracts';
import { type KeptList, Language, Live, Problem, ProblemText } from '@hv/platform/web';
import { Avatar, Button, Control, EmptyState, Field, Notice, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ABOUT_SPACE } from './about-space-token';
import { GroupPeople } from './groups/group-people';
import { groupPaths } from './groups/group-paths';
import { invitingPaths } from './inviting-paths';
import { KeptSpaces } from './kept-spaces';
import { dayText } from './network-phases';
import { byOrganisation, withText } from './people-of-space';
import { networkPath } from './network/network-path';
import { PhaseList } from './phase-list';
import { SpaceFrame } from './space-frame';
import { followSpaceTitle } from './space-title';

/** From this many people on there is a field to find one by. */
const manyPeople = 12;

/** What a space is for, who is in it, and where its network is in its course. */
@Component({
  selector: 'hv-space-about-page',
  imports: [
    Avatar,
    Button,
    Control,
    EmptyState,
    Field,
    GroupPeople,
    NgComponentOutlet,
    Notice,
    PhaseList,
    RouterLink,
    Skeleton,
    SpaceFrame,
    Tag,
    TranslocoDirective,
  ],
  templateUrl: './space-about-page.html',
  styleUrl: './space-about-page.css',
})
export class SpaceAboutPage {
  readonly spaceId = input.required<string>();

  private readonly kept = inject(KeptSpaces);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  protected readonly names = inject(PersonNames);
  protected readonly paths = invitingPaths;
  protected readonly groups = groupPaths;
  protected readonly networkPath = networkPath;
  protected readonly space = computed(() => this.kept.space(this.spaceId()).value());
  private readonly networkId = computed(() => this.space()?.networkId);
  protected readonly network = computed(() => {
    const networkId = this.networkId();
    return networkId === undefined ? undefined : this.kept.network(networkId).value();
  });
  /** Everybody, when the last page of them is here: half a list would be taken for the whole. */
  protected readonly everybody = computed(() => {
    const list = this.kept.members(this.spaceId());
    const members = list.items();
    return members && !list.hasMore() ? byOrganisation(members) : undefined;
  });
  private readonly trouble = linkedSignal<string, Problem | null>({ source: this.spaceId, computation: () => null });
  /** Why there are no people to show; null as long as there are, or they are still being fetched. */
  protected readonly failure = computed(() => (this.everybody() ? null : this.trouble()));
  protected readonly wanted = signal('');
  protected readonly people = computed(() => {
    const everybody = this.everybody();
    return everybody && withText(everybody, this.wanted());
  });
  private readonly count = computed(() => this.everybody()?.reduce((sum, { people }) => sum + people.length, 0) ?? 0);
  protected readonly many = computed(() => this.count() >= manyPeople);

  private readonly loadMore = inject(ABOUT_SPACE, { optional: true });
  /** What the application has to add; nothing when it could not be fetched. */
  protected readonly more = resource({ loader: async () => (await this.loadMore?.()) ?? null });
  protected readonly moreInputs = computed(() => ({ spaceId: this.spaceId() }));

  constructor() {
    followSpaceTitle('about', this.spaceId);
    effect(() => {
      const networkId = this.networkId();
      if (networkId) untracked(() => void this.kept.network(networkId).reload());
    });
    effect(() => {
      this.spaceId();
      untracked(() => void this.fetchPeople());
    });
    inject(Live)
      .connected$.pipe(takeUntilDestroyed())
      .subscribe(() => this.trouble() && void this.fetchPeople());
  }

  protected find(typing: Event): void {
    this.wanted.set((typing.target as HTMLInputElement).value);
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  /** Fetches all of them; those who are known stay shown meanwhile. */
  protected async fetchPeople(): Promise<void> {
    const spaceId = this.spaceId();
    this.trouble.set(null);
    const trouble = await this.troubleFetching(this.kept.members(spaceId));
    if (spaceId === this.spaceId()) this.trouble.set(trouble);
  }

  private async troubleFetching(list: KeptList<MemberView>): Promise<Problem | null> {
    try {
      await list.first.reload();
      while (list.hasMore()) await list.more();
      return list.failure();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return failure;
    }
  }
}
