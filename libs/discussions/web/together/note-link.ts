import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PostView } from '@hv/discussions/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ThreadNotes } from './thread-notes';

/** Leads consultants to their notes on a post, or begins them. Others see nothing at all. */
@Component({
  selector: 'hv-note-link',
  imports: [Button, Icon, RouterLink, TranslocoDirective],
  template: `
    @if (notes().may) {
      <ng-container *transloco="let t; prefix: 'discussions.together.note'">
        @if (note(); as known) {
          <a hvButton kind="plain" small [routerLink]="['/rum', known.spaceId, 'samtaler', known.threadId]"
            ><hv-icon name="threads" small />{{ t(known.posts === 1 ? 'one' : 'many', { count: known.posts }) }}</a
          >
        } @else {
          <button hvButton kind="plain" small type="button" [busy]="busy()" (click)="begin()">
            <hv-icon name="threads" small />{{ t('begin') }}
          </button>
        }
      </ng-container>
    }
  `,
  styles: ':host { display: contents }',
})
export class NoteLink {
  readonly post = input.required<PostView>();
  readonly spaceId = input.required<string>();

  private readonly book = inject(ThreadNotes);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly kept = computed(() => this.book.of(this.spaceId(), this.post().threadId));
  protected readonly notes = computed(() => this.kept()());
  protected readonly note = computed(() => this.notes().items.find(({ postId }) => postId === this.post().id));
  protected readonly busy = signal(false);

  protected async begin(): Promise<void> {
    this.busy.set(true);
    try {
      await this.router.navigateByUrl(await this.book.open(this.post().id, this.post().threadId));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.transloco.translate('discussions.together.note.failed', { reason: this.problemText.of(failure) }) });
    } finally {
      this.busy.set(false);
    }
  }
}
