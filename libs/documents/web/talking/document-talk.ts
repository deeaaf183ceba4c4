import { NgComponentOutlet } from '@angular/common';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Component, computed, effect, inject, input, signal, type Type, untracked } from '@angular/core';
import type { DiscussionPushes } from '@hv/discussions/contracts';
import { loadFirstPost, loadThreadGlance } from '@hv/discussions/web';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { KeptSpaces } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { KeptAnswer, Live, newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Skeleton, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { TalkClient } from './talk-client';

/** What people say about a document: its thread and those of its versions, and where the first is begun. */
@Component({
  selector: 'hv-document-talk',
  imports: [Button, Icon, NgComponentOutlet, Notice, Skeleton, TranslocoDirective],
  templateUrl: './document-talk.html',
  styleUrl: './document-talk.css',
})
export class DocumentTalk {
  readonly document = input.required<LibraryEntryView>();

  private readonly client = inject(TalkClient);
  private readonly spaces = inject(KeptSpaces);
  protected readonly problemText = inject(ProblemText);
  protected readonly headingId = uniqueId('samtale');
  protected readonly glance = signal<Type<unknown> | null>(null);
  protected readonly firstPost = signal<Type<unknown> | null>(null);
  /** What is being begun. */
  protected readonly writing = signal<{ readonly version?: number } | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  private readonly documentId = computed(() => this.document().id);
  protected readonly kept = computed(() => {
    const documentId = this.documentId();
    return new KeptAnswer(() => this.client.threads(documentId));
  });
  protected readonly threads = computed(() => this.kept().value()?.items);
  protected readonly begun = computed(() => this.threads()?.some(({ subject }) => !subject?.part) ?? false);
  private readonly keptSpace = computed(() => this.spaces.space(this.document().spaceId));
  protected readonly space = computed(() => this.keptSpace().value());
  protected readonly mayWrite = computed(() => this.space()?.abilities.write ?? false);
  /** The newest version's number, when it has no thread of its own, and is not the only one. */
  protected readonly mayWriteOfVersion = computed(() => {
    const number = this.document().number ?? 0;
    return number > 1 && !this.threads()?.some(({ subject }) => subject?.part === number) ? number : 0;
  });
  /** The same for every attempt to begin the same. */
  private attempt = { wish: '', key: '' };

  constructor() {
    effect(() => {
      this.document();
      const [kept, space] = [this.kept(), this.keptSpace()];
      untracked(() => void Promise.all([kept.renew(), space.reload()]));
    });
    inject(Live)
      .channel<object, DiscussionPushes>()
      .on('thread.changed')
      .pipe(
        filter(({ id }) => this.threads()?.some((thread) => thread.id === id) ?? false),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.kept().renew());
    effect(() => {
      if (this.threads()?.length) untracked(() => void this.load(this.glance, loadThreadGlance));
    });
  }

  protected write(version?: number): void {
    this.failure.set('');
    this.writing.set(version ? { version } : {});
    void this.load(this.firstPost, loadFirstPost);
  }

  protected readonly left = (): void => this.writing.set(null);

  /** @returns whether it was taken; that somebody else was first shows theirs, and what is written stays */
  protected readonly taken = async (body: RichTextDocument): Promise<boolean> => {
    const wish = { body, ...this.writing() };
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.client.begin(this.documentId(), wish, this.keyOf(JSON.stringify(wish)));
      this.writing.set(null);
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      return false;
    } finally {
      this.busy.set(false);
      void this.kept().renew();
    }
  };

  private keyOf(wish: string): string {
    if (this.attempt.wish !== wish) this.attempt = { wish, key: newKey() };
    return this.attempt.key;
  }

  private async load(into: { set(part: Type<unknown>): void }, loader: () => Promise<Type<unknown>>): Promise<void> {
    into.set(await loader());
  }
}
