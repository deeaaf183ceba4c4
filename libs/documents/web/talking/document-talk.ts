import { NgComponentOutlet } from '@angular/common';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Component, computed, effect, ElementRef, inject, input, signal, type Type, untracked, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DiscussionPushes, ThreadView } from '@hv/discussions/contracts';
import { loadFirstPost, loadThreadGlance } from '@hv/discussions/web';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { KeptSpaces } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { KeptAnswer, Live, newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Skeleton, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { documentPaths } from '../document-paths';
import { TalkClient } from './talk-client';
import { VersionTalk } from './version-talk';

/** What people say about a document: its thread and those of its versions, and where the first is begun. */
@Component({
  selector: 'hv-document-talk',
  imports: [Button, Icon, NgComponentOutlet, Notice, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './document-talk.html',
  styleUrl: './document-talk.css',
})
export class DocumentTalk {
  readonly document = input.required<LibraryEntryView>();
  /** The version that is shown, also an older one. */
  readonly shown = input<number | null>();

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
  /** The versions that a thread can be begun about: the newest and the one that is shown, when there are several, and as far as they have none. */
  protected readonly versionsToWriteOf = computed(() => {
    const newest = this.document().number ?? 0;
    if (newest < 2) return [];
    const shown = this.shown() ?? newest;
    return [...new Set([newest, shown])].filter((number) => number <= newest && !this.threadOf(number));
  });
  protected readonly paths = documentPaths;
  private readonly headings = viewChildren<ElementRef<HTMLElement>>('ofVersion');
  private readonly versionTalk = inject(VersionTalk);
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
    effect(() => {
      const [wanted, space, headings] = [this.versionTalk.wanted(), this.space(), this.headings()];
      if (this.threads() && space && wanted?.documentId === this.documentId()) untracked(() => this.takeUp(wanted.number, headings));
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

  /** Begins the thread about a version, or leads to where it is, once it is there. */
  private takeUp(number: number, headings: readonly ElementRef<HTMLElement>[]): void {
    const begun = this.threadOf(number) !== undefined;
    const heading = headings.find(({ nativeElement }) => nativeElement.dataset['version'] === String(number));
    if (begun && !heading) return;
    this.versionTalk.wanted.set(null);
    if (begun) heading!.nativeElement.focus();
    else if (this.mayWrite()) this.write(number);
  }

  private threadOf(number: number): ThreadView | undefined {
    return this.threads()?.find(({ subject }) => subject?.part === number);
  }

  private keyOf(wish: string): string {
    if (this.attempt.wish !== wish) this.attempt = { wish, key: newKey() };
    return this.attempt.key;
  }

  private async load(into: { set(part: Type<unknown>): void }, loader: () => Promise<Type<unknown>>): Promise<void> {
    into.set(await loader());
  }
}
