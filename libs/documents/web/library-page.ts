import { Component, computed, effect, type ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type LibraryEntryView, type OpenUploadView } from '@hv/documents/contracts';
import { followSpaceTitle, KeptSpaces, SpaceFrame } from '@hv/networks/web';
import { KeptAnswer, KeptList, Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, type IconName, Notice, Skeleton, Tag, Time } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeepFocus } from './keep-focus';
import { ApprovalTag } from './approving/approval-tag';
import { ChoiceBar } from './choosing/choice-bar';
import { LeftBehindNotice } from './choosing/left-behind';
import { PlaceChoice } from './choosing/place-choice';
import { type ChosenFile, filesOfDrop, filesOfInput } from './chosen-files';
import { documentPaths } from './document-paths';
import { DocumentsClient } from './documents-client';
import { EntryMenu } from './entry-menu';
import { fileSize } from './file-size';
import { EntryMarks } from './finding/entry-marks';
import { FavouriteButton } from './finding/favourite-button';
import { FindingBar } from './finding/finding-bar';
import { HeldBack } from './held-back';
import { kindOfName } from './kind-of-name';
import { LibraryLive } from './library-live';
import { DocumentFollow } from './talking/document-follow';
import { UploadList } from './upload-list';
import { Uploads } from './uploads';
import { LockTag } from './working/lock-tag';

const outlines: Record<LibraryEntryView['kind'], IconName> = { folder: 'folder', file: 'file', link: 'link' };

/** A place in the library of a space: its folders, files and links, and what is on its way there. */
@Component({
  selector: 'hv-library-page',
  imports: [
    ApprovalTag,
    Button,
    ChoiceBar,
    DocumentFollow,
    EmptyState,
    EntryMarks,
    EntryMenu,
    FavouriteButton,
    FindingBar,
    HeldBack,
    Icon,
    KeepFocus,
    LeftBehindNotice,
    LockTag,
    Notice,
    RouterLink,
    Skeleton,
    SpaceFrame,
    Tag,
    Time,
    TranslocoDirective,
    UploadList,
  ],
  templateUrl: './library-page.html',
  styleUrl: './library-page.css',
  host: { '(keydown.escape)': 'choosing.escape($event)' },
})
export class LibraryPage {
  readonly spaceId = input.required<string>();
  /** The root without it. */
  readonly folderId = input<string>();

  private readonly client = inject(DocumentsClient);
  private readonly spaces = inject(KeptSpaces);
  private readonly dialogs = inject(Dialogs);
  private readonly live = inject(LibraryLive);
  private readonly uploads = inject(Uploads);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly paths = documentPaths;
  protected readonly outlines = outlines;
  protected readonly kindOf = kindOfName;
  private readonly placeId = computed(() => this.folderId() ?? this.spaceId());
  private readonly list = computed(() => {
    const [spaceId, folderId] = [this.spaceId(), this.folderId() ?? null];
    return new KeptList<LibraryEntryView>(
      (after) => this.client.entries(spaceId, folderId, after),
      ({ id }) => id,
      true,
    );
  });
  private readonly keptFolder = computed(() => {
    const folderId = this.folderId();
    return folderId === undefined ? null : new KeptAnswer(() => this.client.folder(folderId));
  });
  protected readonly folder = computed(() => this.keptFolder()?.value() ?? null);
  protected readonly entries = computed(() => this.list().items());
  protected readonly hasMore = computed(() => this.list().hasMore());
  protected readonly missing = computed(() => this.keptFolder()?.missing() ?? false);
  protected readonly mayAdd = computed(() => {
    const space = this.spaces.space(this.spaceId()).value()?.abilities.write ?? false;
    return this.folderId() === undefined ? space : (this.folder()?.abilities.change ?? false);
  });
  protected readonly mayNarrow = computed(() => this.mayAdd() && (this.folder()?.spaceId ?? this.spaceId()) === this.spaceId());
  protected readonly failure = signal('');
  protected readonly refetch = (): void => void this.fetch();
  protected readonly dropping = signal(false);
  /** What was begun and is not going on here. */
  protected readonly left = signal<readonly OpenUploadView[]>([]);
  private readonly head = viewChild<ElementRef<HTMLInputElement>>('all');
  protected readonly choosing = new PlaceChoice(
    computed(() => ({ spaceId: this.spaceId(), folderId: this.folderId() ?? null, way: this.folder()?.path ?? [] })),
    computed(() => this.entries() ?? []),
    this.refetch,
    () => this.head()?.nativeElement,
  );
  protected readonly chosen = this.choosing.chosen;
  protected readonly dragging = this.choosing.dragging;

  constructor() {
    followSpaceTitle('documents', this.spaceId);
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
    effect((onCleanup) => {
      const spaceIds = [this.spaceId(), ...(this.folder() ? [this.folder()!.spaceId] : [])];
      const stop = untracked(() =>
        this.live.follow(spaceIds, (notice) => {
          const here = notice === null || notice.places.includes(this.placeId()) || notice.entryId === this.folderId();
          if (here) void this.fetch();
        }),
      );
      onCleanup(stop);
    });
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => void this.lookBack(spaceId));
    });
  }

  /** Fetches the place; what is known stays shown meanwhile. */
  protected async fetch(): Promise<void> {
    const { first } = this.list();
    await Promise.all([first.renew(), this.keptFolder()?.renew()]);
    const trouble = first.failure();
    this.failure.set(trouble && !this.missing() ? this.problemText.of(trouble) : '');
  }

  protected more(): Promise<void> {
    return this.attempt(() => this.list().more());
  }

  protected choose(picked: Event): void {
    const control = picked.target as HTMLInputElement;
    const files = filesOfInput(control.files!);
    control.value = '';
    void this.take(files);
  }

  protected over(dragging: DragEvent): void {
    if (!this.mayAdd() || this.dragging.going || !dragging.dataTransfer?.types.includes('Files')) return;
    dragging.preventDefault();
    this.dropping.set(true);
  }

  protected async drop(dropped: DragEvent): Promise<void> {
    this.dropping.set(false);
    if (!this.mayAdd() || !dropped.dataTransfer) return;
    dropped.preventDefault();
    await this.take(await filesOfDrop(dropped.dataTransfer));
  }

  protected async makeFolder(): Promise<void> {
    const { NameDialog } = await import('./name-dialog');
    const wish = { what: 'folder', spaceId: this.spaceId(), folderId: this.folderId() ?? null, mayNarrow: this.mayNarrow() };
    if (await this.dialogs.ask(NameDialog, wish)) await this.fetch();
  }

  protected async addLink(): Promise<void> {
    const { NameDialog } = await import('./name-dialog');
    const wish = { what: 'link', spaceId: this.spaceId(), folderId: this.folderId() ?? null, mayNarrow: false };
    if (await this.dialogs.ask(NameDialog, wish)) await this.fetch();
  }

  protected async connect(): Promise<void> {
    const { ConnectDialog } = await import('./working/connect-dialog');
    await this.dialogs.ask(ConnectDialog, { spaceId: this.spaceId() });
  }

  protected async forget({ id }: OpenUploadView): Promise<void> {
    await this.uploads.end(id);
    this.left.update((left) => left.filter((one) => one.id !== id));
  }

  protected size(bytes: number): string {
    return fileSize(bytes, this.language());
  }

  protected percent({ received, bytes }: OpenUploadView): number {
    return bytes === 0 ? 0 : Math.floor((100 * received) / bytes);
  }

  private async take(files: readonly ChosenFile[]): Promise<void> {
    await this.uploads.add(files, { spaceId: this.spaceId(), folderId: this.folderId() ?? null });
    const begun = new Set(files.map(({ file }) => `${file.name.normalize('NFC')} ${file.size}`));
    this.left.update((left) => left.filter(({ name, bytes }) => !begun.has(`${name} ${bytes}`)));
  }

  private async lookBack(spaceId: string): Promise<void> {
    const left = await this.uploads.leftBehind(spaceId);
    if (spaceId === this.spaceId()) this.left.set(left);
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
