import { Component, computed, inject, input, output } from '@angular/core';
import type { AnyPostView, PostView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import type { SpaceView } from '@hv/networks/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import type { OutboxEntry } from '@hv/platform/web';
import { Avatar, Button, Icon, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentView } from './document-view';
import { EditTrouble } from './edit-trouble';
import { PostComposer } from './post-composer';
import { RemovalState } from './removal-state';
import { writtenIn } from './thread-lines';

/** One post: who wrote it, for whom, when, and what; with what its reader may do with it. */
@Component({
  selector: 'hv-post-card',
  imports: [Avatar, Button, DocumentView, EditTrouble, Icon, PostComposer, RemovalState, Time, TranslocoDirective],
  templateUrl: './post-card.html',
  styleUrl: './post-card.css',
})
export class PostCard {
  readonly post = input.required<PostView>();
  /** The reader's own edit that is on its way, or was refused. */
  readonly edit = input<OutboxEntry | null>(null);
  readonly removal = input<OutboxEntry | null>(null);
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
}
