import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Live, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, TabLinks, type TabLink } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { audienceText } from './audience-text';
import { KeptSpaces } from './kept-spaces';
import { spacePaths } from './space-paths';

/**
 * The frame around every place of a space: its name and kind, who is there, and the tabs in their one order.
 *
 *     <hv-space-frame [spaceId]="spaceId()"><a hvButton kind="primary" …>Start en tråd</a> … </hv-space-frame>
 */
@Component({
  selector: 'hv-space-frame',
  imports: [Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, TabLinks, TranslocoDirective],
  templateUrl: './space-frame.html',
  styleUrl: './space-frame.css',
})
export class SpaceFrame {
  readonly spaceId = input.required<string>();

  private readonly spaces = inject(KeptSpaces);
  private readonly problemText = inject(ProblemText);
  private readonly kept = computed(() => this.spaces.space(this.spaceId()));
  protected readonly space = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly who = audienceText;

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  protected tabs(t: (key: string) => string): readonly TabLink[] {
    return [
      { label: t('tabs.threads'), link: spacePaths.threads(this.spaceId()) },
      { label: t('tabs.documents'), link: spacePaths.documents(this.spaceId()) },
      { label: t('tabs.about'), link: spacePaths.about(this.spaceId()) },
    ];
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected tryAgain(): void {
    void this.kept().reload();
  }
}
