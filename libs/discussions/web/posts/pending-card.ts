import { Component, computed, input, output } from '@angular/core';
import { discussionProblems } from '@hv/discussions/contracts';
import type { SpaceView } from '@hv/networks/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import type { OutboxEntry } from '@hv/platform/web';
import { Avatar, Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentView } from '../editor/document-view';
import { TurnWait } from '../moderation/turn-wait';
import { PostComposer } from '../writing/post-composer';
import { writtenIn } from '../thread/thread-lines';

/** A post one has just written: it stands there at once, and says whether it has arrived. */
@Component({
  selector: 'hv-pending-card',
  imports: [Avatar, Button, DocumentView, Icon, PostComposer, TranslocoDirective, TurnWait],
  templateUrl: './pending-card.html',
  styleUrl: './post-card.css',
})
export class PendingCard {
  readonly entry = input.required<OutboxEntry>();
  /** The reader, whose post it is. */
  readonly name = input.required<string>();
  readonly organisation = input('');
  readonly offline = input(false);
  /** Why it was refused, as a sentence. */
  readonly reason = input('');
  readonly space = input<SpaceView>();
  readonly revising = input(false);
  readonly reviseAsked = output();
  readonly revised = output<RichTextDocument>();
  readonly reviseLeft = output();
  readonly dropped = output();

  protected readonly written = computed(() => writtenIn(this.entry()));
  protected readonly hasPoll = computed(() => 'poll' in (this.entry().body as object));
  protected readonly refused = computed(() => this.entry().state !== 'waiting');
  /** When it is this person's turn in a slow space, ms; null when it does not wait for that. */
  protected readonly turn = computed(() => {
    const { state, problem, notBefore } = this.entry();
    return state === 'waiting' && problem?.code === discussionProblems.tooSoon ? notBefore : null;
  });
  protected readonly state = computed(() => {
    if (this.offline()) return 'offline';
    return this.entry().attempts > 1 ? 'again' : 'sending';
  });
}
