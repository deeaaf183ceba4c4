import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { documentsProblems, type LibraryEntryView, type LibraryTagView, tagLimits } from '@hv/documents/contracts';
import { SpaceFrame } from '@hv/networks/web';
import { Attempt, KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Icon, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { LibraryLive } from '../library-live';
import { FindingClient } from './finding-client';
import { FoundEntries } from './found-entries';

/** The tags of a library, and what has one of them. */
@Component({
  selector: 'hv-tags-page',
  imports: [Button, Control, EmptyState, Field, FoundEntries, Icon, Notice, RouterLink, Skeleton, SpaceFrame, TranslocoDirective],
  templateUrl: './tags-page.html',
  styleUrl: './tags-page.css',
})
export class TagsPage {
  readonly spaceId = input.required<string>();
  /** All tags without it. */
  readonly tagId = input<string>();

  private readonly client = inject(FindingClient);
  private readonly router = inject(Router);
  private readonly live = inject(LibraryLive);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  protected readonly paths = documentPaths;
  protected readonly limits = tagLimits;
  protected readonly renaming = new Attempt();
  private readonly allTags = computed(() => {
    const spaceId = this.spaceId();
    return new KeptList<LibraryTagView>(
      (after) => this.client.tags(spaceId, after),
      ({ id }) => id,
    );
  });
  private readonly tagged = computed(() => {
    const tagId = this.tagId();
    if (tagId === undefined) return null;
    return new KeptList<LibraryEntryView>(
      (after) => this.client.tagged(tagId, after),
      ({ id }) => id,
    );
  });
  protected readonly tags = computed(() => this.allTags().items());
  protected readonly moreTags = computed(() => this.allTags().hasMore());
  protected readonly tag = computed(() => this.tags()?.find(({ id }) => id === this.tagId()));
  protected readonly name = linkedSignal(() => this.tag()?.name ?? '');
  /** What another tag of that name is called, and how many documents would have it instead: until another name is written. */
  protected readonly taken = linkedSignal<string, { other: string; count: number } | null>({ source: this.name, computation: () => null });
  /** It comes where the reader may not be looking. */
  private readonly joining = viewChild<unknown, ElementRef<HTMLElement>>('joining', { read: ElementRef });
  protected readonly entries = computed(() => this.tagged()?.items());
  protected readonly hasMore = computed(() => this.tagged()?.hasMore() ?? false);
  protected readonly failure = signal('');

  constructor() {
    afterRenderEffect(() => this.joining()?.nativeElement.scrollIntoView?.({ block: 'nearest' }));
    effect(() => {
      const list = this.allTags();
      untracked(() => void this.attempt(() => list.restart()));
    });
    effect(() => {
      const list = this.tagged();
      untracked(() => void this.attempt(async () => list?.restart()));
    });
    effect((onCleanup) => {
      const spaceId = this.spaceId();
      onCleanup(untracked(() => this.live.follow([spaceId], () => void this.renew())));
    });
  }

  protected fetch(): Promise<void> {
    return this.attempt(async () => {
      await Promise.all([this.allTags().restart(), this.tagged()?.restart()]);
    });
  }

  protected more(): Promise<void> {
    return this.attempt(async () => this.tagged()?.more());
  }

  protected moreOfTags(): Promise<void> {
    return this.attempt(() => this.allTags().more());
  }

  protected write(typing: Event): void {
    this.name.set((typing.target as HTMLInputElement).value);
  }

  /** @param join whether it becomes one with another tag of that name: asked for first, since nothing undoes that */
  protected async rename(tag: LibraryTagView, join = false): Promise<void> {
    const now = await this.renaming.at(() => this.renamed(tag, join));
    if (!now) return;
    const { name } = now;
    if (now.id !== tag.id) {
      await this.router.navigateByUrl(documentPaths.tag(this.spaceId(), now.id));
      this.toasts.show({ text: this.transloco.translate('documentsFinding.tags.rename.joined', { name }) });
    } else if (name !== tag.name) {
      const undo = () => void this.attempt(() => this.nameAgain(tag));
      this.toasts.show({ text: this.transloco.translate('documentsFinding.tags.rename.told', { name }), undo });
    }
    await this.fetch();
  }

  /** @returns null when another tag is called so: then it is said what joining them would do */
  private async renamed(tag: LibraryTagView, join: boolean): Promise<LibraryTagView | null> {
    try {
      return await this.client.renameTag(tag.id, this.name().trim(), join);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== documentsProblems.tagTaken) throw failure;
      const { name: other = '', documents } = failure.about;
      this.taken.set({ other, count: Number(documents) });
      return null;
    }
  }

  private async nameAgain({ id, name }: LibraryTagView): Promise<void> {
    await this.client.renameTag(id, name);
    await this.fetch();
  }

  /** Others changed something: what is known stays shown meanwhile. */
  private async renew(): Promise<void> {
    await Promise.all([this.allTags().first.renew(), this.tagged()?.first.renew()]);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }
}
