import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { OwnPlaceView, PredecessorView, Role, WelcomeView } from '@hv/networks/contracts';
import { KeptAnswer, Language, Live, ProblemText } from '@hv/platform/web';
import { Avatar, Button, EmptyState, MinuteTicker, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { directoryPaths } from '../directory/directory-paths';
import { networkPath } from '../network/network-path';
import { dayText, phasesOn, todayInDenmark } from '../network-phases';
import { spacePaths } from '../space-paths';
import { ABOUT_NEWCOMER } from './about-newcomer-token';
import { WelcomeClient } from './welcome-client';

/** What happened before one came to a network: what it is, what one is there, who had the work before, and what is talked about. */
@Component({
  selector: 'hv-welcome-page',
  imports: [Avatar, Button, EmptyState, NgComponentOutlet, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './welcome-page.html',
  styleUrl: './welcome-page.css',
})
export class WelcomePage {
  readonly networkId = input.required<string>();

  private readonly client = inject(WelcomeClient);
  private readonly language = inject(Language).current;
  private readonly names = inject(PersonNames);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly now = inject(MinuteTicker).now;
  private readonly kept = computed(() => {
    const networkId = this.networkId();
    return new KeptAnswer<WelcomeView>(() => this.client.welcome(networkId));
  });
  protected readonly people = directoryPaths;
  protected readonly spaces = spacePaths;
  protected readonly network = computed(() => networkPath(this.networkId()));
  protected readonly welcome = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly phase = computed(() => {
    const network = this.welcome()?.network;
    return network && phasesOn(network, todayInDenmark(this.now())).find(({ state }) => state === 'now')?.phase;
  });
  private readonly additions = inject(ABOUT_NEWCOMER);
  /** What the application has to add; nothing when it could not be fetched. */
  protected readonly more = resource({ loader: () => Promise.all(this.additions.map((load) => load())) });
  protected readonly moreInputs = computed(() => ({ networkId: this.networkId() }));

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected roleNames(roles: readonly Role[]): string {
    return roles.map((role) => this.transloco.translate(`networks.roles.${role}`)).join(', ');
  }

  /** Who had the work before, and until when. */
  protected before({ name, leftAt, handedOver }: PredecessorView, { organisation }: OwnPlaceView): string {
    const day = this.day(todayInDenmark(new Date(Date.parse(leftAt) - 1)));
    return this.transloco.translate(handedOver ? 'welcome.handedOver' : 'welcome.left', { name: this.names.of(name), organisation, day });
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    void this.kept().reload();
  }
}
