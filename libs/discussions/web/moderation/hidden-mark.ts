import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Attempt } from '@hv/platform/web';
import { Button, Icon, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DiscussionsClient } from '../thread/discussions-client';
import { DocumentView } from '../editor/document-view';
import type { PostPlace } from '../posts/post-action';
import { ModerationClient } from './moderation-client';

/** Where a hidden post's text was: why it is gone, and what its author and moderators can do about it. */
@Component({
  selector: 'hv-hidden-mark',
  imports: [Button, DocumentView, Icon, TranslocoDirective],
  template: `
    <div class="mark" *transloco="let t; prefix: 'discussions.moderation.hidden'">
      <p class="what"><hv-icon name="lock" small />{{ t('mark') }}</p>
      <p dir="auto">{{ t('reason', { reason: place().post.hidden!.reason }) }}</p>
      @if (place().mine) {
        <p class="what">{{ t('mine') }}</p>
      }
      @if (text(); as document) {
        <div class="text"><hv-document-view [document]="document" /></div>
      }
      @if (place().mine || moderates()) {
        <div class="actions" role="group" [attr.aria-label]="t('actions', { number: place().post.seq })">
          <button hvButton kind="plain" small type="button" [attr.aria-expanded]="text() !== null" (click)="read()">
            <hv-icon name="eye" small />{{ t(text() ? 'close' : 'read') }}
          </button>
          @if (place().mine) {
            @if (place().mayEdit) {
              <button hvButton kind="plain" small type="button" (click)="place().edit()">
                <hv-icon name="edit" small />{{ t('edit') }}
              </button>
            }
            @if (!moderates() && !asked()) {
              <button hvButton kind="plain" small type="button" [busy]="attempt.busy()" (click)="ask()">
                <hv-icon name="send" small />{{ t('ask') }}
              </button>
            }
          }
          @if (moderates()) {
            <button hvButton kind="plain" small type="button" [busy]="attempt.busy()" (click)="show()">
              <hv-icon name="undo" small />{{ t('show') }}
            </button>
          }
        </div>
        <p class="what" role="status">{{ asked() ? t('asked') : '' }}</p>
      }
      @if (attempt.fault(); as fault) {
        <p class="fault" role="alert">{{ fault }}</p>
      }
    </div>
  `,
  styleUrl: './hidden-mark.css',
})
export class HiddenMark {
  readonly place = input.required<PostPlace>();

  private readonly client = inject(ModerationClient);
  private readonly discussions = inject(DiscussionsClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly attempt = new Attempt();
  protected readonly moderates = computed(() => this.place().thread?.abilities.editAny ?? false);
  /** What stands there, while it is read; another version closes it. */
  protected readonly text = linkedSignal<number, RichTextDocument | null>({
    source: () => this.place().post.version,
    computation: () => null,
  });
  protected readonly asked = signal(false);

  protected async read(): Promise<void> {
    if (this.text()) return this.text.set(null);
    const source = await this.attempt.at(() => this.discussions.source(this.place().post.id));
    if (source) this.text.set(source.body as RichTextDocument);
  }

  protected async ask(): Promise<void> {
    if (await this.attempt.at(() => this.client.askToShow(this.place().post.id))) this.asked.set(true);
  }

  protected async show(): Promise<void> {
    if (!(await this.attempt.at(() => this.client.show(this.place().post.id)))) return;
    this.toasts.show({ text: this.transloco.translate('discussions.moderation.hidden.shown') });
  }
}
