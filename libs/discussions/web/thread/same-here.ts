import { Component, computed, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Live } from '@hv/platform/web';
import { Announcer, Button, Icon } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { SameHereWishes } from './same-here-wishes';
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
          (click)="say(!said())"
        >
          <hv-icon [name]="said() ? 'check' : 'add'" small />{{ t('press') }}
        </button>
      }
      @if (count(); as many) {
        <span id="ogsaa-mig">{{ many === 1 ? t('one') : t('many', { count: many }) }}</span>
      }
      @if (waits()) {
        <span><hv-icon name="pending" small /> {{ t('waits') }}</span>
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

  private readonly wishes = inject(SameHereWishes);
  private readonly live = inject(Live);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly known = computed(() => this.store().thread()?.saidSameHere ?? false);
  private readonly wish = computed(() => this.wishes.of(this.store().threadId));
  protected readonly said = computed(() => this.wish() ?? this.known());
  /** How many others have said it. */
  protected readonly count = computed(() => (this.store().thread()?.sameHere ?? 0) - Number(this.known()));
  /** It is said, and cannot be told to the others now. */
  protected readonly waits = computed(() => this.wish() !== undefined && this.live.state() === 'offline');
  /** Also to take it back once the thread is closed. */
  protected readonly offered = computed(() => this.said() || (this.store().thread()?.abilities.sameHere ?? false));

  constructor() {
    this.wishes
      .answersFor(() => this.store().threadId)
      .pipe(takeUntilDestroyed())
      .subscribe((thread) => (thread ? this.store().take(thread) : void this.store().refresh()));
  }

  /** Pressing again takes it back: it needs no other way. */
  protected say(said: boolean): void {
    this.wishes.wish(this.store().threadId, said);
    this.announcer.announce(this.transloco.translate(`discussions.steering.done.${said ? 'sameHere' : 'notSameHere'}`), 'same-here');
  }
}
