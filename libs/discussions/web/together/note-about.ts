import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadNotes } from './thread-notes';

/** Above consultants' notes: the post they are about, and who sees them. */
@Component({
  selector: 'hv-note-about',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    @if (about(); as post) {
      <p *transloco="let t; prefix: 'discussions.together.note'">
        <hv-icon name="eye" small /> {{ t('onlyConsultants') }}
        <a [routerLink]="['/rum', post.spaceId, 'samtaler', post.threadId]" [fragment]="'indlaeg-' + post.seq">{{
          t('about', { number: post.seq, title: post.title })
        }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--hv-space-4);
    }

    p {
      max-inline-size: var(--hv-measure);
      overflow-wrap: anywhere;
    }
  `,
})
export class NoteAbout {
  readonly threadId = input.required<string>();
  readonly spaceId = input.required<string>();

  private readonly book = inject(ThreadNotes);
  private readonly kept = computed(() => this.book.of(this.spaceId(), this.threadId()));
  protected readonly about = computed(() => this.kept()().about);
}
