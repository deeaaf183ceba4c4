import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonNames } from '@hv/identity/web';
import type { NotificationView } from '@hv/notifications/contracts';
import { Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** The kinds there is a sentence for. */
const kinds = [
  'discussions.persons-mentioned',
  'discussions.post-added',
  'discussions.thread-started',
  'discussions.scheduled-not-sent',
  'discussions.post-reported',
  'discussions.child-reported',
  'discussions.report-handled',
  'discussions.post-hidden',
  'discussions.post-shown',
  'discussions.reminder-due',
  'discussions.network-asked',
  'discussions.ask-reminded',
  'discussions.ask-handed-over',
  'documents.document-added',
  'documents.link-added',
  'documents.version-added',
  'documents.version-restored',
  'documents.entry-moved',
  'documents.entry-trashed',
  'documents.approval-asked',
  'documents.approval-given',
  'documents.approval-sent-back',
  'documents.approval-withdrawn',
  'documents.approval-lapsed',
  'documents.approval-due',
  'documents.review-due',
  'documents.virus-found',
  'documents.lock-broken',
  'identity.export-ready',
  'networks.membership-started',
  'networks.group-entered',
  'networks.membership-handed-over',
  'networks.hand-over-failed',
  'networks.feedback-given',
  'networks.feedback-done',
] as const;

/** Something one was told: a sentence that leads to it. */
@Component({
  selector: 'hv-notification-row',
  imports: [RouterLink, Tag, Time, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'notifications'">
      <a [routerLink]="path()" [fragment]="fragment()">{{ t('kinds.' + kind(), values()) }}</a>
      <p class="facts">
        @if (!notification().seenAt) {
          <hv-tag kind="new">{{ t('inbox.new') }}</hv-tag>
        }
        <hv-time plain [at]="notification().createdAt" />
      </p>
    </article>
  `,
  styleUrl: './notification-row.css',
  host: { class: 'hv-row', '[class.new]': '!notification().seenAt' },
})
export class NotificationRow {
  readonly notification = input.required<NotificationView>();

  private readonly names = inject(PersonNames);
  protected readonly values = computed(() => {
    const { values } = this.notification();
    return { ...values, actor: this.names.of(values['actor'] ?? '', values['organisation']) };
  });
  protected readonly kind = computed(() => {
    const { kind, values } = this.notification();
    return values['answers'] ? 'discussions.question-answered' : (kinds.find((known) => known === kind) ?? 'other');
  });
  protected readonly path = computed(() => this.notification().path.split('#')[0]);
  protected readonly fragment = computed(() => this.notification().path.split('#')[1]);
}
