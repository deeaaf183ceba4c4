import { Component, computed, effect, inject, input, output } from '@angular/core';
import type { AnyPostView, PostView, ThreadView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import type { SpaceView } from '@hv/networks/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { type OutboxEntry, SessionStore } from '@hv/platform/web';
import { Avatar, Icon, Time } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { Bookmarks } from '../saved/bookmarks';
import { DocumentTitles } from './document-titles';
import { DocumentView } from '../editor/document-view';
import { EditTrouble } from './edit-trouble';
import { showHistory } from './history-action';
import { HiddenMark } from '../moderation/hidden-mark';
import type { PostPlace } from './post-action';
import { PostComposer } from '../writing/post-composer';
import { PostMarks } from './post-marks';
import { PostMenu } from './post-menu';
import { PostReactions } from './post-reactions';
import { QuoteButton } from './quote-button';
import { RemovalState } from './removal-state';
import { writtenIn } from '../thread/thread-lines';
import { NoteLink } from '../together/note-link';
import { Poll } from '../together/poll-view';

/** One post: who wrote it, for whom, when, and what; with what its reader may do with it. */
@Component({
  selector: 'hv-post-card',
  imports: [
    Avatar,
    DocumentTitles,
    DocumentView,
    EditTrouble,
    HiddenMark,
    Icon,
    NoteLink,
    Poll,
    PostComposer,
    PostMarks,
    PostMenu,
    PostReactions,
    QuoteButton,
    RemovalState,
    Time,
    TranslocoDirective,
  ],
  templateUrl: './post-card.html',
  styleUrl: './post-card.css',
})
export class PostCard {
  readonly post = input.required<PostView>();
  /** The thread it stands in, once it is here. */
  readonly thread = input<ThreadView>();
  /** The reader's own edit that is on its way, or was refused. */
  readonly edit = input<OutboxEntry | null>(null);
  readonly removal = input<OutboxEntry | null>(null);
  readonly mayReply = input(false);
  readonly mayEdit = input(false);
  readonly mayRemove = input(false);
  /** What is being edited now; null when it is not. */
  readonly editing = input<RichTextDocument | null>(null);
  readonly space = input<SpaceView>();
  readonly spaceId = input.required<string>();
  /** Why an edit or a removal was refused, as a sentence. */
  readonly reason = input('');
  readonly editAsked = output();
  readonly edited = output<RichTextDocument>();
  readonly editLeft = output<RichTextDocument | null>();
  readonly editKept = output<AnyPostView>();
  readonly editDropped = output();
  readonly removed = output();
  readonly removalUndone = output();
  readonly removalInsisted = output<AnyPostView | undefined>();

  private readonly names = inject(PersonNames);
  private readonly me = inject(SessionStore).person;
  private readonly bookmarks = inject(Bookmarks);
  private readonly dialogs = inject(Dialogs);
  protected readonly authorName = computed(() => this.names.of(this.post().author.name));
  protected readonly mine = computed(() => {
    const edit = this.edit();
    return edit ? writtenIn(edit) : null;
  });
  /** The address of this very post. */
  protected readonly link = computed(() => `/rum/${this.spaceId()}/samtaler/${this.post().threadId}#${this.anchor()}`);
  protected readonly anchor = computed(() => `indlaeg-${this.post().seq}`);
  protected readonly saving = computed(() => this.edit()?.state === 'waiting');
  protected readonly inTrouble = computed(() => this.edit() !== null && !this.saving());
  protected readonly saved = computed(() => this.bookmarks.of(this.post().id) !== undefined);
  /** Whoever writes in the space reacts, also where a thread is closed. */
  protected readonly mayReact = computed(() => this.thread()?.abilities.editOwn ?? false);
  protected readonly place = computed((): PostPlace => ({
    post: this.post(),
    thread: this.thread(),
    mine: this.post().author.id === this.me()?.id,
    mayEdit: this.mayEdit(),
    mayRemove: this.mayRemove(),
    link: this.link(),
    edit: () => this.editAsked.emit(),
    remove: () => this.removed.emit(),
  }));

  constructor() {
    const threadId = computed(() => this.post().threadId);
    // Without it, nothing is marked as saved; the menu asks again before anything is changed.
    effect(() => void this.bookmarks.know(threadId()).catch(() => undefined));
  }

  protected showHistory(): void {
    showHistory(this.dialogs, this.post().id, this.post().seq);
  }
}
