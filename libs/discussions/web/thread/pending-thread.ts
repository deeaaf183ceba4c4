import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Live, ProblemText, type OutboxEntry } from '@hv/platform/web';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A thread one has started that has not arrived yet, or was refused. */
@Component({
  selector: 'hv-pending-thread',
  imports: [Button, Icon, RouterLink, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'discussions.pending'">
      <p class="title" dir="auto">{{ title() }}</p>
      @if (entry().state === 'waiting') {
        <p class="state" role="status"><hv-icon name="pending" small />{{ t(offline() ? 'offline' : 'sending') }}</p>
      } @else {
        <p class="reason" role="alert">{{ reason() }}</p>
        <p class="actions">
          <a hvButton small [routerLink]="['/rum', spaceId(), 'samtaler', 'ny']" [queryParams]="{ afvist: entry().id }"
            ><hv-icon name="edit" small />{{ t('revise') }}</a
          >
          <button hvButton kind="plain" small type="button" (click)="dropped.emit()">{{ t('drop') }}</button>
        </p>
      }
    </article>
  `,
  styleUrl: './pending-thread.css',
})
export class PendingThread {
  readonly entry = input.required<OutboxEntry>();
  readonly spaceId = input.required<string>();
  readonly dropped = output();

  private readonly live = inject(Live);
  private readonly problemText = inject(ProblemText);
  protected readonly offline = computed(() => this.live.state() === 'offline');
  protected readonly title = computed(() => (this.entry().body as { title: string }).title);
  protected readonly reason = computed(() => this.problemText.ofCode(this.entry().problem?.code ?? '') ?? this.problemText.of(undefined));
}
