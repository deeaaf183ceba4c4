import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Live, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, TabLinks, type TabLink } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RouterLink } from '@angular/router';
import { feedbackPaths } from '../feedback/feedback-paths';
import { invitingPaths } from '../inviting-paths';
import { KeptSpaces } from '../kept-spaces';
import { networkEditingPath } from '../network-editing/network-editing-path';
import { networkSecurityPath } from '../second-factor/network-security-path';

/** The frame around every place of a network's secretariat: whose people they are, and the tabs. */
@Component({
  selector: 'hv-office-frame',
  imports: [Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, TabLinks, TranslocoDirective],
  templateUrl: './office-frame.html',
  styleUrl: './office-frame.css',
})
export class OfficeFrame {
  readonly networkId = input.required<string>();

  private readonly spaces = inject(KeptSpaces);
  private readonly kept = computed(() => this.spaces.network(this.networkId()));
  private readonly problemText = inject(ProblemText);
  protected readonly network = computed(() => this.kept().value());
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());

  constructor() {
    const live = inject(Live);
    effect((onCleanup) => {
      const kept = this.kept();
      onCleanup(untracked(() => kept.open(live)));
    });
  }

  protected tabs(t: (key: string) => string): readonly TabLink[] {
    const id = this.networkId();
    return [
      { label: t('tabs.members'), link: invitingPaths.members(id) },
      { label: t('tabs.one'), link: invitingPaths.one(id) },
      { label: t('tabs.many'), link: invitingPaths.many(id) },
      { label: t('tabs.invitations'), link: invitingPaths.invitations(id) },
      { label: t('tabs.feedback'), link: feedbackPaths.list(id) },
      { label: t('tabs.security'), link: networkSecurityPath(id) },
      { label: t('tabs.network'), link: networkEditingPath(id) },
    ];
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected tryAgain(): void {
    void this.kept().reload();
  }
}
