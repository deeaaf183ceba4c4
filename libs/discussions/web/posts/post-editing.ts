import { inject, Service, signal } from '@angular/core';
import type { AnyPostView, PostView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Outbox, Problem, ProblemText, type OutboxEntry } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import { DiscussionsClient } from '../thread/discussions-client';
import { writtenIn } from '../thread/thread-lines';
import type { ThreadStore } from '../thread/thread-store';

/** What is being edited: a post, or one's own that was refused, by the id of its entry. */
interface Editing {
  readonly id: string;
  readonly source: RichTextDocument;
  /** The version the edit is based on; null for what was never stored. */
  readonly version: number | null;
}

/** Changes posts in place: one at a time, and never loses what was written. Provided by the list of posts. */
@Service({ autoProvided: false })
export class PostEditing {
  private readonly client = inject(DiscussionsClient);
  private readonly outbox = inject(Outbox);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly current = signal<Editing | null>(null);

  /** @returns what is being edited of a post or an entry, or null */
  sourceOf(id: string): RichTextDocument | null {
    const editing = this.current();
    return editing?.id === id ? editing.source : null;
  }

  /** Opens a post for editing; from the reader's own earlier edit, if that did not go through. */
  async begin(post: PostView, edit: OutboxEntry | null): Promise<void> {
    if (edit) {
      const stands = (edit.problem?.current as PostView | undefined) ?? post;
      this.current.set({ id: post.id, source: writtenIn(edit), version: stands.version });
      return;
    }
    try {
      const { body, version } = await this.client.source(post.id);
      this.current.set({ id: post.id, source: body as RichTextDocument, version });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.transloco.translate('discussions.post.notOpened', { reason: this.problemText.of(failure) }) });
    }
  }

  /** Opens one's own post that the server refused. */
  beginRefused(entry: OutboxEntry): void {
    this.current.set({ id: entry.id, source: writtenIn(entry), version: null });
  }

  save(store: ThreadStore, post: PostView, edit: OutboxEntry | null, document: RichTextDocument): void {
    const version = this.current()?.version ?? post.version;
    this.current.set(null);
    if (edit && edit.state !== 'waiting') this.outbox.revise(edit.id, { body: { body: document }, version });
    else store.pending.edit(post, document, version);
  }

  saveRefused(entry: OutboxEntry, document: RichTextDocument): void {
    this.current.set(null);
    // What else belongs to it goes with it.
    this.outbox.revise(entry.id, { body: { ...(entry.body as object), body: document } });
  }

  /** Leaves without saving. @param written what had been changed: it can be taken back */
  leave(written: RichTextDocument | null): void {
    const left = this.current();
    this.current.set(null);
    if (!left || !written) return;
    this.toasts.show({
      text: this.transloco.translate('discussions.post.editDropped'),
      undo: () => this.current.set({ ...left, source: written }),
    });
  }

  /** Mine, instead of what another has written meanwhile. */
  insist(entry: OutboxEntry, stands: AnyPostView | undefined): void {
    if (stands && !stands.removed) this.outbox.revise(entry.id, { version: stands.version });
  }

  /** Gives up something that did not go through; it can be taken back. */
  drop(entry: OutboxEntry): void {
    const dropped = this.outbox.discard(entry.id);
    if (!dropped) return;
    const { kind, lane, method, path, body, version, about, doneCodes, sourcePath } = dropped;
    const undo = () => void this.outbox.add({ kind, lane, method, path, body, version, about, doneCodes, sourcePath });
    this.toasts.show({ text: this.transloco.translate('discussions.post.dropped'), undo });
  }
}
