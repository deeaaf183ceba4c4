import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeptSpaces } from '@hv/networks/web';
import { KeptAnswer, Language, PageTitle, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, type ParentPlace, Skeleton, Time, WithAside } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentApproval } from '../approving/document-approval';
import { DocumentReview } from '../approving/document-review';
import { documentPaths } from '../document-paths';
import { DocumentsClient } from '../documents-client';
import { EntryDeeds } from '../entry-deeds';
import { EntryMenu } from '../entry-menu';
import { fileSize } from '../file-size';
import { DocumentTags } from '../finding/document-tags';
import { FavouriteButton } from '../finding/favourite-button';
import { ownPaths } from '../finding/own-paths';
import { Traces } from '../finding/traces';
import { HeldBack } from '../held-back';
import { kindOfName } from '../kind-of-name';
import { LibraryLive } from '../library-live';
import { DocumentPreview } from '../preview/document-preview';
import { DocumentFollow } from '../talking/document-follow';
import { DocumentTalk } from '../talking/document-talk';
import { UploadList } from '../upload-list';
import { DocumentWork } from '../working/document-work';

/** A file or a link: what it is, what can be done with it, what is in it, and beside it what people do about it. */
@Component({
  selector: 'hv-document-page',
  imports: [
    Button,
    DocumentApproval,
    DocumentFollow,
    DocumentPreview,
    DocumentReview,
    DocumentTags,
    DocumentTalk,
    DocumentWork,
    EmptyState,
    EntryMenu,
    FavouriteButton,
    HeldBack,
    Icon,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    Time,
    TranslocoDirective,
    UploadList,
    WithAside,
  ],
  templateUrl: './document-page.html',
  styleUrl: './document-page.css',
})
export class DocumentPage {
  readonly spaceId = input.required<string>();
  readonly documentId = input.required<string>();
  /** `?version=` of an older one that is shown; the newest without it. */
  readonly version = input<string>();

  private readonly client = inject(DocumentsClient);
  private readonly live = inject(LibraryLive);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  private readonly spaces = inject(KeptSpaces);
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());
  private readonly kept = computed(() => {
    const documentId = this.documentId();
    return new KeptAnswer(() => this.client.document(documentId));
  });
  protected readonly deeds = inject(EntryDeeds);
  protected readonly paths = documentPaths;
  protected readonly own = ownPaths;
  protected readonly kind = kindOfName;
  protected readonly document = computed(() => (this.missing() ? undefined : this.kept().value()));
  /** The version that is shown. */
  protected readonly number = computed(() =>
    /^[1-9]\d{0,8}$/.test(this.version() ?? '') ? Number(this.version()) : this.document()?.number,
  );
  protected readonly missing = computed(() => this.kept().missing());
  protected readonly failure = computed(() => this.kept().failure());
  protected readonly refetch = (): void => void this.kept().renew();

  private readonly shownId = computed(() => this.document()?.id);

  constructor() {
    const traces = inject(Traces);
    effect(() => {
      const id = this.shownId();
      if (id) untracked(() => void traces.opened(id));
    });
    inject(PageTitle).follow(() => [this.document()?.name ?? '', this.space()?.name ?? ''].filter(Boolean));
    effect(() => {
      const [kept, space] = [this.kept(), this.spaces.space(this.spaceId())];
      untracked(() => void Promise.all([kept.reload(), space.reload()]));
    });
    effect((onCleanup) => {
      const spaceIds = [this.spaceId(), this.document()?.spaceId ?? this.spaceId()];
      const documentId = this.documentId();
      const stop = untracked(() =>
        this.live.follow(spaceIds, (notice) => {
          if (notice === null || notice.entryId === documentId) this.refetch();
        }),
      );
      onCleanup(stop);
    });
  }

  /** The folder it stands in, or the library. */
  protected parent(label: string): ParentPlace {
    const within = [label, this.space()?.name].filter(Boolean).join(' · ');
    return { label: within, link: documentPaths.folder(this.spaceId(), this.document()?.folderId ?? null) };
  }

  protected size(bytes: number): string {
    return fileSize(bytes, this.language());
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }
}
