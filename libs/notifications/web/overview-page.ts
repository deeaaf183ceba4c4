import { Component, computed, effect, type ElementRef, inject, Injector, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { prefetchThread, ThreadRow } from '@hv/discussions/web';
import { spacePaths } from '@hv/networks/web';
import { ProblemText, SessionStore } from '@hv/platform/web';
import { Button, CountBadge, EmptyState, Icon, Notice, PageHeader, Skeleton, WithAside } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FirstVisitGuide } from './guide/first-visit-guide';
import { NextSteps } from './next-steps';
import { OverviewStore } from './overview-store';

/** How many threads that are read are shown. */
const recentShown = 5;

/** What is new for me, and what comes next: where everyone begins. */
@Component({
  selector: 'hv-overview-page',
  imports: [
    Button,
    CountBadge,
    EmptyState,
    FirstVisitGuide,
    Icon,
    NextSteps,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    ThreadRow,
    TranslocoDirective,
    WithAside,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  private readonly injector = inject(Injector);
  private readonly problemText = inject(ProblemText);
  protected readonly store = inject(OverviewStore);
  protected readonly me = inject(SessionStore).person;
  protected readonly overview = this.store.overview;
  protected readonly recent = computed(() => this.overview()?.recent.slice(0, recentShown) ?? []);
  /** The one network this is about, for whoever is in several. */
  protected readonly only = computed(() => (this.store.networks().length > 1 ? this.store.network() : null));
  protected readonly shownNetworks = computed(() => {
    const only = this.only();
    return only ? [only] : this.store.networks();
  });
  private readonly newHeading = viewChild<ElementRef<HTMLElement>>('newHeading');
  protected readonly paths = spacePaths;

  constructor() {
    effect((onCleanup) => {
      this.store.kept();
      onCleanup(untracked(() => this.store.open()));
    });
  }

  protected spaceName(spaceId: string): string | undefined {
    return this.overview()?.spaces.find(({ space }) => space.id === spaceId)?.space.name;
  }

  protected prefetch(threadId: string): void {
    void prefetchThread(this.injector, threadId);
  }

  protected refresh(): void {
    void this.store.kept().renew();
  }

  /** Where the page goes on when what stood above is gone. */
  protected toWhatIsNew(): void {
    this.newHeading()?.nativeElement.focus();
  }

  protected failure(): string {
    return this.problemText.of(this.store.kept().failure());
  }
}
