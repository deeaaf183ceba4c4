import { Component, computed, input, output } from '@angular/core';
import type { AnyPostView, PostView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import type { OutboxEntry } from '@hv/platform/web';
import { Button } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentView } from '../editor/document-view';

/** An edit that did not go through: what one wrote and what stands there now, side by side, and what can be done. Nothing is lost. */
@Component({
  selector: 'hv-edit-trouble',
  imports: [Button, DocumentView, TranslocoDirective],
  template: `
    <div class="trouble" *transloco="let t; prefix: 'discussions.trouble'">
      <p role="alert">{{ edit().state === 'conflict' ? t(gone() ? 'removed' : 'changed') : t('refused', { reason: reason() }) }}</p>
      <div class="versions">
        @if (current(); as now) {
          <section>
            <h2>{{ t('now') }}</h2>
            <div class="hv-prose" dir="auto" [innerHTML]="now.html"></div>
          </section>
        }
        <section>
          <h2>{{ t('mine') }}</h2>
          <hv-document-view [document]="mine()" />
        </section>
      </div>
      <div class="actions">
        @if (current(); as now) {
          @if (edit().state === 'conflict') {
            <button hvButton small type="button" (click)="kept.emit(now)">{{ t('keepMine') }}</button>
          }
          <button hvButton small type="button" (click)="goOn.emit()">{{ t('goOn') }}</button>
        }
        <button hvButton kind="plain" small type="button" (click)="dropped.emit()">{{ t('drop') }}</button>
      </div>
    </div>
  `,
  styleUrl: './edit-trouble.css',
})
export class EditTrouble {
  readonly post = input.required<PostView>();
  readonly edit = input.required<OutboxEntry>();
  readonly mine = input.required<RichTextDocument>();
  readonly reason = input('');
  /** Edit further, from what one has written. */
  readonly goOn = output();
  /** Mine instead of what stands there now. */
  readonly kept = output<AnyPostView>();
  readonly dropped = output();

  private readonly stands = computed(() => (this.edit().problem?.current as AnyPostView | undefined) ?? this.post());
  protected readonly gone = computed(() => this.stands().removed === true);
  protected readonly current = computed(() => {
    const stands = this.stands();
    return stands.removed ? null : stands;
  });
}
