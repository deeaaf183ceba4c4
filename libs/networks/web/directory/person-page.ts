import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { BelongingView, PersonView } from '@hv/networks/contracts';
import { KeptAnswer, Language, Live, PageTitle, ProblemText, SessionStore } from '@hv/platform/web';
import { Avatar, Button, EmptyState, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ChosenNetwork } from '../chosen-network';
import { dayText } from '../network-phases';
import { cardAddress, DirectoryClient } from './directory-client';
import { directoryPaths, hasRoute, pictureAddress } from './directory-paths';
import { languageName } from './language-names';

/** Somebody in one's networks: who they are, for whom, what they know about, and how to reach them. */
@Component({
  selector: 'hv-person-page',
  imports: [Avatar, Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './person-page.html',
  styleUrl: './person-page.css',
})
export class PersonPage {
  readonly personId = input.required<string>();

  private readonly client = inject(DirectoryClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly router = inject(Router);
  private readonly chosen = inject(ChosenNetwork);
  private readonly me = inject(SessionStore).person;
  private readonly kept = computed(() => {
    const [personId, network] = [this.personId(), this.chosen.id()];
    return new KeptAnswer<PersonView>(() => this.client.person(personId, network));
  });
  protected readonly paths = directoryPaths;
  protected readonly person = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly isMe = computed(() => this.me()?.id === this.personId());
  /** Whether the reader meets them in several networks: then it is said in which they are asked. */
  protected readonly inSeveral = computed(() => new Set(this.person()?.belongings.map(({ networkId }) => networkId)).size > 1);
  protected readonly picture = computed(() => pictureAddress(this.person()?.pictureId ?? null));
  protected readonly card = computed(() => cardAddress(this.personId()));
  /** What `tel:` takes: digits, and the plus before them. */
  protected readonly telephone = computed(() => this.person()?.telephone.replace(/[^+\d]/g, '') ?? '');
  protected readonly languages = computed(
    () =>
      this.person()
        ?.languages.map((code) => languageName(code, this.language()))
        .join(', ') ?? '',
  );
  protected readonly hasSearch = hasRoute(this.router, 'soeg');
  private readonly hasMunicipalities = hasRoute(this.router, 'kommuner/:code');

  constructor() {
    inject(PageTitle).follow(() => [this.person()?.name ?? '']);
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  /** Where an organisation is shown; null when it has no page. */
  protected organisationLink({ organisationCode }: BelongingView): string | null {
    return organisationCode && this.hasMunicipalities ? directoryPaths.municipality(organisationCode) : null;
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    void this.kept().reload();
  }
}
