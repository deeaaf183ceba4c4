import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { KeptAnswer, Problem, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImageView } from './image-view';
import { PdfView } from './pdf-view';
import { PreviewsClient } from './previews-client';
import { TextView } from './text-view';

/** What is in a file, without leaving the page. */
@Component({
  selector: 'hv-document-preview',
  imports: [Button, ImageView, Notice, PdfView, Skeleton, TextView, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'documentsReading.preview'" [attr.aria-label]="t('heading')">
      @if (kept().value(); as preview) {
        @if (preview.converted && !asText()) {
          <p class="about">{{ t('converted') }}</p>
        }
        @if (preview.text && (preview.kind === 'pdf' || asText())) {
          <p class="about">
            <button hvButton small kind="plain" type="button" (click)="asText.set(!asText())">
              {{ t(asText() ? 'asPages' : 'asText') }}
            </button>
          </p>
        }
        @if (asText() && preview.text) {
          <hv-text-view [address]="preview.text" [name]="document().name" />
        } @else {
          @switch (preview.kind) {
            @case ('pdf') {
              <hv-pdf-view [address]="preview.content!" [name]="document().name" />
            }
            @case ('image') {
              <hv-image-view [address]="preview.content!" [name]="document().name" />
            }
            @case ('text') {
              <hv-text-view [address]="preview.text!" [name]="document().name" />
            }
            @case ('markdown') {
              <hv-text-view [markdown]="true" [address]="preview.text!" [name]="document().name" />
            }
            @default {
              <hv-notice kind="info"
                >{{ t(preview.kind) }}
                @if (preview.again) {
                  <button hvButton small type="button" [busy]="asking()" (click)="readAgain()">{{ t('again') }}</button>
                }
              </hv-notice>
            }
          }
        }
      } @else if (kept().failure(); as failure) {
        <hv-notice kind="error"
          >{{ problems.of(failure) }}<button hvButton small type="button" (click)="kept().reload()">{{ t('again') }}</button></hv-notice
        >
      } @else {
        <hv-skeleton shape="rows" [count]="8" />
      }
    </section>
  `,
  styles: `
    .about {
      margin-block: 0 var(--hv-space-2);
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class DocumentPreview {
  readonly document = input.required<LibraryEntryView>();
  /** Of the version that is shown. */
  readonly number = input.required<number>();

  private readonly client = inject(PreviewsClient);
  private readonly toasts = inject(Toasts);
  protected readonly problems = inject(ProblemText);
  private readonly id = computed(() => this.document().id);
  protected readonly kept = computed(() => {
    const [id, number] = [this.id(), this.number()];
    return new KeptAnswer(() => this.client.preview(id, number));
  });
  /** Its words instead of its pages: for who has them read aloud, or on a small screen. */
  protected readonly asText = linkedSignal({ source: this.kept, computation: () => false });

  protected readonly asking = signal(false);

  constructor() {
    effect(() => {
      // The page asks for the document again when it was read: then there may be more to show.
      this.document();
      const kept = this.kept();
      untracked(() => void kept.renew());
    });
  }
  /** It waits then; the page hears when it is done. */
  protected async readAgain(): Promise<void> {
    this.asking.set(true);
    try {
      await this.client.readAgain(this.id(), this.number());
      await this.kept().renew();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problems.of(failure) });
    } finally {
      this.asking.set(false);
    }
  }
}
