import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Icon, Time } from '@hv/ui';
import { ThreadMarks } from './thread-marks';
import { TranslocoDirective } from '@jsverse/transloco';

/** A thread in a list: what it is called, what is new in it, who wrote last and how that begins. The whole row leads there. */
@Component({
  selector: 'hv-thread-row',
  imports: [Icon, RouterLink, ThreadMarks, Time, TranslocoDirective],
  template: `
    <article *transloco="let t; prefix: 'discussions.row'" (pointerenter)="approached.emit()" (focusin)="approached.emit()">
      <div class="head">
        <a dir="auto" [routerLink]="['/rum', thread().spaceId, 'samtaler', thread().id]">{{ thread().title }}</a>
        @if (unread(); as count) {
          <span class="new">{{ count === 1 ? t('oneNew') : t('manyNew', { count: count > 99 ? '99+' : count }) }}</span>
        }
      </div>
      <hv-thread-marks [thread]="thread()" />
      @if (thread().subject; as subject) {
        <a class="about" [routerLink]="['/documents', subject.id]"><hv-icon name="file" small />{{ t('aboutDocument') }}</a>
      }
      @if (thread().excerpt) {
        <p class="excerpt" dir="auto">{{ thread().excerpt }}</p>
      }
      <p class="facts">
        @if (space(); as name) {
          <bdi class="space">{{ name }}</bdi>
        }
        @if (thread().lastAuthor; as author) {
          <span
            ><bdi>{{ names.of(author.name) }}</bdi
            >, <bdi>{{ author.organisation }}</bdi></span
          >
        }
        <hv-time plain [at]="thread().lastPostAt" />
        @if (thread().level !== 'normal') {
          <span>{{ t('levels.' + thread().level) }}</span>
        }
        <span>{{ thread().lastSeq === 1 ? t('onePost') : t('posts', { count: thread().lastSeq }) }}</span>
      </p>
    </article>
  `,
  styleUrl: './thread-row.css',
  host: { class: 'hv-row', '[class.unread]': 'unread() > 0' },
})
export class ThreadRow {
  readonly thread = input.required<ThreadSummaryView>();
  /** The name of its space, where threads of several stand together. */
  readonly space = input<string>();
  /** The pointer or the focus is near: it is likely to be opened. */
  readonly approached = output();

  protected readonly names = inject(PersonNames);
  protected readonly unread = computed(() => this.thread().unread);
}
