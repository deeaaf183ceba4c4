import { Component, computed, inject, input } from '@angular/core';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadSteering } from './thread-steering';
import type { ThreadStore } from './thread-store';

/** Under a question: who would like to know too says so by a press, and all see how many they are. */
@Component({
  selector: 'hv-same-here',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.sameHere'">
      @if (offered()) {
        <button
          hvButton
          small
          type="button"
          [attr.aria-pressed]="said()"
          [attr.aria-describedby]="count() ? 'ogsaa-mig' : null"
          (click)="steering.sameHere(store(), !said())"
        >
          <hv-icon [name]="said() ? 'check' : 'add'" small />{{ t('press') }}
        </button>
      }
      @if (count(); as many) {
        <span id="ogsaa-mig">{{ many === 1 ? t('one') : t('many', { count: many }) }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2) var(--hv-space-3);
      align-items: center;
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class SameHere {
  readonly store = input.required<ThreadStore>();

  protected readonly steering = inject(ThreadSteering);
  protected readonly said = computed(() => this.store().thread()?.saidSameHere ?? false);
  protected readonly count = computed(() => this.store().thread()?.sameHere ?? 0);
  /** Also to take it back once the thread is closed. */
  protected readonly offered = computed(() => this.said() || (this.store().thread()?.abilities.sameHere ?? false));
}
