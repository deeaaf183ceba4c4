import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { discussionLimits, type StartThread, type ThreadView } from '@hv/discussions/contracts';
import { KeptSpaces, spacePaths } from '@hv/networks/web';
import { findCprNumbers, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { Drafts, Live, Outbox, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Icon, Notice, PageHeader, type ParentPlace } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { BegunWithMention } from './begun-with-mention';
import { BesideNewTitle } from './beside-new-title';
import { discussionPaths } from '../thread/discussions-client';
import { DocumentView } from '../editor/document-view';
import { pendingKinds, spaceLaneOf } from '../thread/pending-posts';
import { PostComposer } from '../writing/post-composer';
import { type BegunKind, ThreadKindChoice } from './thread-kind-choice';
import { writtenIn } from '../thread/thread-lines';
import { AskChoice } from '../together/ask-choice';
import { pollKeyOf } from '../together/poll-asking';
import { TemplatePicker } from '../together/template-picker';
import { withoutHints } from '../together/without-hints';
import type { ThreadAsking } from '../writing/writing-client';

/** Where a thread is started: what it is about, and its first post. */
@Component({
  selector: 'hv-new-thread-page',
  imports: [
    AskChoice,
    BesideNewTitle,
    Button,
    Control,
    DocumentView,
    Field,
    Icon,
    Notice,
    PageHeader,
    PostComposer,
    RouterLink,
    ThreadKindChoice,
    TranslocoDirective,
    TemplatePicker,
  ],
  templateUrl: './new-thread-page.html',
  styleUrl: './new-thread-page.css',
})
export class NewThreadPage {
  readonly spaceId = input.required<string>();
  /** One's own thread that was refused, to be changed and sent again. */
  readonly afvist = input<string>();
  /** Who is asked: the thread begins with their name. */
  readonly naevn = input<string>();

  private readonly begun = inject(BegunWithMention);
  private readonly spaces = inject(KeptSpaces);
  private readonly outbox = inject(Outbox);
  private readonly drafts = inject(Drafts);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  protected readonly composer = viewChild(PostComposer);
  private readonly templates = viewChild(TemplatePicker);
  private readonly titleBox = viewChild<unknown, ElementRef<HTMLElement>>('titleBox', { read: ElementRef });
  private readonly titleKey = computed(() => `new-thread-title:${this.spaceId()}`);

  protected readonly limit = discussionLimits.title;
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());
  protected readonly parent = computed<ParentPlace>(() => ({ label: this.space()?.name ?? '', link: spacePaths.threads(this.spaceId()) }));
  protected readonly offline = computed(() => this.live.state() === 'offline');
  /** The entry that was made here, or that is being changed. */
  private readonly entryId = linkedSignal(() => this.afvist() ?? null);
  protected readonly entry = computed(() => this.outbox.entries().find((entry) => entry.id === this.entryId()));
  protected readonly sending = computed(() => this.entry()?.state === 'waiting');
  protected readonly refusal = computed(() => {
    const code = this.entry()?.problem?.code;
    return code ? (this.problemText.ofCode(code) ?? this.problemText.of(undefined)) : '';
  });
  protected readonly written = computed<RichTextDocument>(() => {
    const entry = this.entry();
    return entry ? writtenIn(entry) : richTextFromPlain('');
  });
  protected readonly title = linkedSignal(() => (this.entry()?.body as { title: string } | undefined)?.title ?? '');
  protected readonly kind = linkedSignal(() => (this.entry()?.body as { kind?: BegunKind } | undefined)?.kind ?? 'talk');
  protected readonly bodyKey = computed(() => `new-thread:${this.spaceId()}`);
  /** The organisations it asks; null when it asks nobody in particular. */
  protected readonly asked = linkedSignal<readonly string[] | null>(
    () => (this.entry()?.body as Partial<StartThread> | undefined)?.organisationIds ?? null,
  );
  /** Whether it asks, and whom, as it is sent. */
  protected readonly asking = computed((): ThreadAsking => {
    const asked = this.asked();
    if (asked) return { kind: 'ask', organisationIds: [...asked] };
    return this.kind() === 'talk' ? {} : { kind: this.kind() };
  });
  protected readonly tried = signal(false);
  protected readonly titleWrong = computed(() => {
    if (!this.title().trim()) return 'titleMissing';
    return findCprNumbers(this.title()).length > 0 ? 'titleCpr' : null;
  });
  /** What is wrong with the title, once it was tried to send. */
  protected readonly titleFault = computed(() => (this.tried() ? this.titleWrong() : null));

  constructor() {
    effect(() => {
      const kept = this.spaces.space(this.spaceId());
      untracked(() => void kept.reload());
    });
    effect(() => {
      const key = this.titleKey();
      untracked(() => void this.takeUpTitle(key));
    });
    effect(() => {
      const personId = this.naevn();
      if (personId) untracked(() => void this.mention(personId));
    });
    this.outbox.answers$
      .pipe(
        filter(({ entry }) => entry.id === this.entryId()),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(({ answer }) => {
        void this.drafts.remove(pollKeyOf(this.bodyKey()));
        void this.router.navigate(['/rum', this.spaceId(), 'samtaler', (answer as ThreadView).id], { replaceUrl: true });
      });
  }

  /** The title, to plan the thread for later; null when it is not as it must be. */
  protected readonly readyTitle = (): string | null => {
    this.tried.set(true);
    if (!this.titleFault()) return this.asked()?.length === 0 ? null : this.title().trim();
    this.titleBox()?.nativeElement.focus();
    return null;
  };

  /** The text without the hints of a template that nobody wrote over. */
  protected readonly sendable = (written: RichTextDocument): RichTextDocument =>
    withoutHints(written, this.templates()?.hints() ?? new Set());

  /** The thread is begun later: nothing of it is left here. */
  protected forgetTitle(): void {
    void this.drafts.remove(this.titleKey());
    this.tried.set(false);
    this.title.set('');
    this.kind.set('talk');
    this.asked.set(null);
  }

  protected writeTitle(typing: Event): void {
    const title = (typing.target as HTMLInputElement).value;
    this.title.set(title);
    this.keepTitle();
  }

  protected choose(kind: BegunKind): void {
    this.kind.set(kind);
    this.keepTitle();
  }

  protected ask(organisationIds: readonly string[] | null): void {
    this.asked.set(organisationIds);
    this.keepTitle();
  }

  private keepTitle(): void {
    const [title, kind, asked] = [this.title(), this.kind(), this.asked()];
    if (title.trim()) this.drafts.save(this.titleKey(), { title, kind, asked });
    else void this.drafts.remove(this.titleKey());
  }

  /** Tells what is wrong with the title, and leads to it. */
  protected checkTitle(): void {
    this.tried.set(true);
    if (this.titleWrong()) this.titleBox()?.nativeElement.focus();
  }

  protected start(document: RichTextDocument): void {
    this.checkTitle();
    if (this.titleWrong() || this.asked()?.length === 0) return;
    const poll = this.composer()?.poll();
    const body = { title: this.title().trim(), body: document, ...this.asking(), ...(poll ? { poll } : {}) };
    const before = this.entry();
    void this.drafts.remove(this.titleKey());
    this.composer()?.clear();
    // Should it be refused, the poll stands there again with the text.
    if (poll) this.drafts.save(pollKeyOf(this.bodyKey()), { closesAt: '', ...poll });
    if (before) this.outbox.discard(before.id);
    const entry = this.outbox.add({
      kind: pendingKinds.thread,
      lane: spaceLaneOf(this.spaceId()),
      method: 'POST',
      path: discussionPaths.threads(this.spaceId()),
      body,
      about: { spaceId: this.spaceId() },
    });
    this.tried.set(false);
    this.entryId.set(entry.id);
  }

  /** Their name is put in once: a reload finds it in the draft. */
  private async mention(personId: string): Promise<void> {
    const document = await this.begun.of(personId);
    if (document) this.composer()?.begin(document);
    this.titleBox()?.nativeElement.focus();
    await this.router.navigate(['/rum', this.spaceId(), 'samtaler', 'ny'], { replaceUrl: true });
  }

  private async takeUpTitle(key: string): Promise<void> {
    const draft = await this.drafts.read<{ title: string; kind?: BegunKind; asked?: readonly string[] | null }>(key);
    if (!draft || this.title() || key !== this.titleKey()) return;
    this.title.set(draft.title);
    this.kind.set(draft.kind ?? 'talk');
    this.asked.set(draft.asked ?? null);
  }
}
