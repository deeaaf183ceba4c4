import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SteeringClient } from '../steering/steering-client';

/** The address of a post that holds wherever it is moved: leads to where it stands now. */
@Component({
  selector: 'hv-post-place-page',
  imports: [Button, EmptyState, Notice, PageHeader, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.place'">
      <hv-page-header [heading]="t('heading')" />
      @if (missing()) {
        <hv-empty-state [heading]="t('missing')"
          ><p>{{ t('why') }}</p></hv-empty-state
        >
      } @else if (trouble()) {
        <hv-notice kind="error">
          {{ trouble() }} <button hvButton small type="button" (click)="find(postId())">{{ t('again') }}</button>
        </hv-notice>
      } @else {
        <hv-skeleton shape="posts" [count]="1" />
      }
    </ng-container>
  `,
})
export class PostPlacePage {
  readonly postId = input.required<string>();

  private readonly client = inject(SteeringClient);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  protected readonly missing = signal(false);
  protected readonly trouble = signal('');

  constructor() {
    effect(() => {
      const postId = this.postId();
      untracked(() => void this.find(postId));
    });
  }

  protected async find(postId: string): Promise<void> {
    this.trouble.set('');
    try {
      const { spaceId, threadId, seq } = await this.client.place(postId);
      await this.router.navigate(['/rum', spaceId, 'samtaler', threadId], { fragment: `indlaeg-${seq}`, replaceUrl: true });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 404) this.missing.set(true);
      else this.trouble.set(this.problemText.of(failure));
    }
  }
}
