import { inject, Service, signal, type Signal } from '@angular/core';
import type { NotesView } from '@hv/discussions/contracts';
import { Problem } from '@hv/platform/web';
import { TogetherClient } from './together-client';

const none: NotesView = { may: false, items: [], about: null };

/** Consultants' notes on the posts of threads. Whoever keeps none in a space is not asked for again there. */
@Service()
export class ThreadNotes {
  private readonly client = inject(TogetherClient);
  private readonly known = new Map<string, ReturnType<typeof signal<NotesView>>>();
  private readonly closedSpaces = new Set<string>();

  /** The notes of a thread; none until they are here, or when there are none for this reader. */
  of(spaceId: string, threadId: string): Signal<NotesView> {
    const known = this.known.get(threadId);
    if (known) return known;
    const notes = signal(none);
    this.known.set(threadId, notes);
    if (!this.closedSpaces.has(spaceId)) void this.fetch(spaceId, threadId);
    return notes;
  }

  /** The path of the thread of notes on a post, begun when there is none. @throws Problem */
  async open(postId: string, threadId: string): Promise<string> {
    const note = await this.client.openNote(postId);
    // Its number of posts is another when one comes back.
    this.known.delete(threadId);
    return `/rum/${note.spaceId}/samtaler/${note.id}`;
  }

  private async fetch(spaceId: string, threadId: string): Promise<void> {
    try {
      const notes = await this.client.notes(threadId);
      if (!notes.may && !notes.about) this.closedSpaces.add(spaceId);
      this.known.get(threadId)?.set(notes);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      // Asked for again when the thread is opened again: a post is whole without them.
      this.known.delete(threadId);
    }
  }
}
