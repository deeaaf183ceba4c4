import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { MergedNotice } from './merged-notice';
import { SameHere } from './same-here';
import { ThreadMarks } from '../threads/thread-marks';
import { ThreadSteering } from '../steering/thread-steering';
import type { ThreadStore } from './thread-store';

/** In the head of a thread: how it stands, the way to its answer, who would like to know too, and where it is when it is not here any more. */
@Component({
  selector: 'hv-thread-state',
  imports: [Icon, MergedNotice, RouterLink, SameHere, ThreadMarks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.state'">
      @if (store().thread(); as thread) {
        @if (thread.mergedInto; as there) {
          <hv-merged-notice [store]="store()" [into]="there" [spaceId]="spaceId()" />
        } @else {
          <hv-thread-marks [thread]="marks()!" />
          @if (thread.answer; as answer) {
            <p>
              <a [routerLink]="['/rum', thread.spaceId, 'samtaler', thread.id]" [fragment]="'indlaeg-' + answer.seq"
                ><hv-icon name="answered" small />{{ t('toAnswer') }}</a
              >
            </p>
          }
          @if (thread.kind === 'question') {
            <hv-same-here [store]="store()" />
          }
        }
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--hv-space-2);
      justify-items: start;
    }

    p a {
      display: inline-flex;
      gap: var(--hv-space-2);
      align-items: center;
      min-block-size: var(--hv-target-least);
    }
  `,
})
export class ThreadState {
  readonly store = input.required<ThreadStore>();
  /** The space that the address names. */
  readonly spaceId = input.required<string>();

  protected readonly marks = computed(() => {
    const thread = this.store().thread();
    return thread && { ...thread, answered: thread.answer !== null };
  });

  constructor() {
    const steering = inject(ThreadSteering);
    effect(() => {
      const thread = this.store().thread();
      // It was moved: its address is another one now.
      if (thread && thread.spaceId !== this.spaceId()) untracked(() => void steering.open(thread));
    });
  }
}
