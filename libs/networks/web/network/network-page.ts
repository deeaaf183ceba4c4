import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { NetworkPageView, ParticipantView, SpacePushes } from '@hv/networks/contracts';
import { KeptAnswer, Language, Live, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, MinuteTicker, Notice, PageHeader, Skeleton, Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { directoryPaths } from '../directory/directory-paths';
import { networkEditingPath } from '../network-editing/network-editing-path';
import { groupPaths } from '../groups/group-paths';
import { dayText, todayInDenmark } from '../network-phases';
import { PhaseList } from '../phase-list';
import { spacePaths } from '../space-paths';
import { welcomePath } from '../welcome/welcome-path';
import { nextDates } from './course';
import { CourseLine } from './course-line';
import { NetworkPageClient } from './network-page-client';

/** A network at a glance: what it is for, where it is in its course, who takes part, and what is new. */
@Component({
  selector: 'hv-network-page',
  imports: [Button, CourseLine, EmptyState, Notice, PageHeader, PhaseList, RouterLink, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './network-page.html',
  styleUrl: './network-page.css',
})
export class NetworkPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(NetworkPageClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly now = inject(MinuteTicker).now;
  private readonly kept = computed(() => {
    const networkId = this.networkId();
    return new KeptAnswer<NetworkPageView>(() => this.client.page(networkId));
  });
  protected readonly groups = groupPaths;
  protected readonly people = directoryPaths.people;
  protected readonly editing = networkEditingPath;
  protected readonly spaces = spacePaths;
  protected readonly welcome = welcomePath;
  protected readonly page = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly dates = computed(() => {
    const network = this.page()?.network;
    return network ? nextDates(network, todayInDenmark(this.now())) : [];
  });

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
    live
      .channel<object, SpacePushes>()
      .on('network.changed')
      .pipe(takeUntilDestroyed())
      .subscribe(({ networkId }) => networkId === this.networkId() && void this.kept().renew());
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected municipality({ code }: ParticipantView): string | null {
    return code && directoryPaths.municipality(code);
  }

  protected thread(spaceId: string, threadId: string): string {
    return `${spacePaths.threads(spaceId)}/${threadId}`;
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    void this.kept().reload();
  }
}
