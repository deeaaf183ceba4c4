import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityView } from '@hv/networks/contracts';
import { KeptAnswer, Live, PageTitle, ProblemText } from '@hv/platform/web';
import { Avatar, Button, EmptyState, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { directoryPaths, pictureAddress } from '../directory/directory-paths';
import { spacePaths } from '../space-paths';
import { ABOUT_MUNICIPALITY } from './about-municipality-token';
import { MunicipalityClient } from './municipality-client';

/** A municipality in one place: what it is in the networks one shares with it, its people, and what other capabilities know of it. */
@Component({
  selector: 'hv-municipality-page',
  imports: [Avatar, Button, EmptyState, NgComponentOutlet, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './municipality-page.html',
  styleUrl: './municipality-page.css',
})
export class MunicipalityPage {
  readonly code = input.required<string>();

  private readonly client = inject(MunicipalityClient);
  private readonly problemText = inject(ProblemText);
  private readonly kept = computed(() => {
    const code = this.code();
    return new KeptAnswer<MunicipalityView>(() => this.client.municipality(code));
  });
  protected readonly paths = directoryPaths;
  protected readonly spaces = spacePaths;
  protected readonly municipality = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  private readonly additions = inject(ABOUT_MUNICIPALITY);
  /** What the application has to add; nothing when it could not be fetched. */
  protected readonly more = resource({ loader: () => Promise.all(this.additions.map((load) => load())) });
  protected readonly moreInputs = computed(() => ({ code: this.code() }));

  constructor() {
    inject(PageTitle).follow(() => [this.municipality()?.name ?? '']);
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  protected picture(pictureId: string | null): string {
    return pictureAddress(pictureId);
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected again(): void {
    void this.kept().reload();
  }
}
