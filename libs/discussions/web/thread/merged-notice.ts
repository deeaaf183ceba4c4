import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeptSpaces } from '@hv/networks/web';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadSteering } from '../steering/thread-steering';
import type { ThreadStore } from './thread-store';

/** Says that a thread became part of another, and where; moderators make it a thread again. */
@Component({
  selector: 'hv-merged-notice',
  imports: [Button, Notice, RouterLink, TranslocoDirective],
  template: `
    <hv-notice *transloco="let t; prefix: 'discussions.steering.state'">
      {{ t('merged') }} <a [routerLink]="['/rum', spaceId(), 'samtaler', into()]">{{ t('toMerged') }}</a>
      @if (moderates()) {
        <p>
          <button hvButton small type="button" [busy]="steering.busy()" (click)="steering.unmerge(store())">{{ t('apart') }}</button>
        </p>
      }
    </hv-notice>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--hv-space-2);
    }

    p {
      margin-block-start: var(--hv-space-2);
    }
  `,
})
export class MergedNotice {
  readonly store = input.required<ThreadStore>();
  /** The thread that it is part of. */
  readonly into = input.required<string>();
  /** The space that the address names. */
  readonly spaceId = input.required<string>();

  private readonly spaces = inject(KeptSpaces);
  protected readonly steering = inject(ThreadSteering);
  protected readonly moderates = computed(() => this.spaces.space(this.spaceId()).value()?.abilities.moderate ?? false);
}
