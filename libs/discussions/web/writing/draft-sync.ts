import { DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { discussionProblems, type DraftView } from '@hv/discussions/contracts';
import { findCprInRichText, type RichTextDocument } from '@hv/platform/contracts';
import { type DraftBase, Drafts, Outbox, Problem } from '@hv/platform/web';
import { draftText } from './draft-text';
import { mergeDrafts } from './merge-drafts';
import { type DraftPlace, WritingClient } from './writing-client';

/** How long nothing is typed before it is saved to the server, ms. */
const quietMs = 2_000;

/** What is typed and not yet on the server. */
interface Waiting {
  readonly key: string;
  readonly place: DraftPlace;
  readonly content: RichTextDocument;
  /** Of the thread that is begun; empty for an answer. */
  readonly title: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps what is typed in this browser and, a moment later, on the server for one's other devices. What was changed on two of them is
 * shown beside what is here, and neither replaces the other before the person says so. Create in an injection context.
 */
export class DraftSync {
  private readonly drafts = inject(Drafts);
  private readonly client = inject(WritingClient);
  private readonly outbox = inject(Outbox);
  private readonly conflict = signal<DraftView | null>(null);
  private key = '';
  private place: DraftPlace | null = null;
  private waiting: Waiting | undefined;
  private saving: Promise<void> = Promise.resolve();
  private gone = false;

  /** Another draft of the same, from another device. */
  readonly other = this.conflict.asReadonly();

  /**
   * @param title of the thread that is begun, as it is typed
   * @param titled called with the title of a draft from another device
   */
  constructor(
    private readonly title: () => string,
    private readonly titled: (title: string) => void,
  ) {
    const page = inject(DOCUMENT);
    // A phone that is put away may never come back to the page.
    const leave = (): void => void (page.visibilityState === 'hidden' && this.flush());
    page.addEventListener('visibilitychange', leave);
    inject(DestroyRef).onDestroy(() => {
      page.removeEventListener('visibilitychange', leave);
      void this.flush();
    });
  }

  /**
   * What was typed here or on another device.
   * @param now what stands in the editor; the same as `before` while nobody has typed
   * @param show puts something into the editor
   */
  async takeUp(
    key: string,
    place: DraftPlace | null,
    now: () => RichTextDocument | null,
    show: (content: RichTextDocument | null) => void,
  ): Promise<void> {
    void this.flush();
    [this.key, this.place, this.gone] = [key, place, false];
    this.conflict.set(null);
    const local = await this.drafts.read<RichTextDocument>(key);
    if (key !== this.key) return;
    if (local && now() === null) show(local);
    const server = place && (await this.client.draft(place).catch(() => undefined));
    if (!place || server === undefined || key !== this.key || this.gone) return;
    this.merge(now() ?? local ?? null, server, show);
  }

  /** At every change: kept here at once, on the server soon. @param base what the server has now, when it was just learnt */
  save(content: RichTextDocument, base?: DraftBase): void {
    this.gone = false;
    this.drafts.save(this.key, content, base);
    if (!this.place) return;
    clearTimeout(this.waiting?.timer);
    this.waiting = { key: this.key, place: this.place, content, title: this.title(), timer: setTimeout(() => void this.flush(), quietMs) };
  }

  /** It was sent, or thrown away: everywhere. */
  remove(): void {
    this.gone = true;
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    const [key, place] = [this.key, this.place];
    const base = this.drafts.baseOf(key);
    void this.drafts.remove(key);
    this.conflict.set(null);
    if (!place) return;
    // What is on its way arrives first, and is taken away then.
    void this.saving.then(() => (base ?? this.drafts.baseOf(key)) && this.removeFromServer(place));
  }

  /** Keeps what is here and forgets the other. */
  keepMine(content: RichTextDocument): void {
    const other = this.conflict();
    if (!other) return;
    this.conflict.set(null);
    this.save(content, { version: other.version, text: draftText(other.body) });
  }

  /** Takes the other instead. @returns it */
  takeOther(): RichTextDocument | null {
    const other = this.conflict();
    if (!other) return null;
    this.conflict.set(null);
    return this.take(other);
  }

  private merge(local: RichTextDocument | null, server: DraftView | null, show: (content: RichTextDocument | null) => void): void {
    switch (mergeDrafts(local, this.drafts.baseOf(this.key), server)) {
      case 'take':
        return show(this.take(server!));
      case 'drop':
        void this.drafts.remove(this.key);
        return show(null);
      case 'both':
        return this.conflict.set(server);
      case 'keep':
        if (local && draftText(local) !== this.drafts.baseOf(this.key)?.text) this.save(local);
    }
  }

  private take({ version, body, title }: DraftView): RichTextDocument {
    if (title) this.titled(title);
    const content = body as RichTextDocument;
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    this.drafts.save(this.key, content, { version, text: draftText(content) });
    return content;
  }

  private flush(): Promise<void> {
    const { waiting } = this;
    // What must not be sent is not sent as a draft either.
    if (!waiting || findCprInRichText(waiting.content).length > 0) return Promise.resolve();
    clearTimeout(waiting.timer);
    this.waiting = undefined;
    return (this.saving = this.saving.then(() => this.send(waiting)));
  }

  private async send({ key, place, content, title }: Waiting): Promise<void> {
    // Two drafts that differ wait for the person.
    if (key === this.key && this.conflict()) return;
    const base = this.drafts.baseOf(key);
    try {
      const { version } = await this.client.saveDraft(place, content, title, base?.version ?? null);
      await this.drafts.setBase(key, { version, text: draftText(content) });
    } catch (failure) {
      // It is kept here all the same; the next change tries again.
      if (failure instanceof Problem && failure.status === 412 && key === this.key && !this.gone)
        this.met(failure.current as DraftView, content);
    }
  }

  private met(other: DraftView, content: RichTextDocument): void {
    if (draftText(other.body) === draftText(content)) this.take(other);
    else this.conflict.set(other);
  }

  private removeFromServer({ kind, id }: DraftPlace): void {
    const path = `/api/v1/${kind === 'thread' ? 'threads' : 'spaces'}/${id}/draft`;
    const doneCodes = [discussionProblems.threadNotFound, 'networks.space-not-found'];
    this.outbox.add({ kind: 'discussions.draft-removal', lane: `draft:${kind}:${id}`, method: 'DELETE', path, doneCodes });
  }
}
