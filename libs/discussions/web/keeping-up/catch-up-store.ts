import { computed, inject, Service, signal } from '@angular/core';
import type { CatchUpView, DiscussionPushes, ThreadNotice } from '@hv/discussions/contracts';
import { ChosenNetwork, KeptSpaces } from '@hv/networks/web';
import { Live, Problem, SessionStore } from '@hv/platform/web';
import { Subscription } from 'rxjs';
import { begun, type CatchUpRun, countOf, dealtWith, extended, moved, onlyLeft, renewedBy } from './catch-up-run';
import { KeepingUpClient } from './keeping-up-client';
import { ReadingAll } from './reading-all';
import { ReadMarks } from '../reading/read-marks';

/** More is fetched when so few lie ahead. */
const ahead = 3;

/** A run through all that is new, kept when it is left: coming back one goes on where one was. */
@Service()
export class CatchUpStore {
  private readonly client = inject(KeepingUpClient);
  private readonly live = inject(Live);
  private readonly marks = inject(ReadMarks);
  private readonly readingAll = inject(ReadingAll);
  private readonly session = inject(SessionStore);
  private readonly chosen = inject(ChosenNetwork);
  private readonly spaces = inject(KeptSpaces);
  private readonly run = signal<CatchUpRun | undefined>(undefined);
  private readonly cameTo = signal<ReadonlySet<string>>(new Set());
  private readonly problem = signal<Problem | null>(null);
  /** How many there were beyond those that are fetched. */
  private readonly beyond = signal(0);
  private cursor: string | null = null;
  private asOf = '';
  private network: string | null = null;
  private fetching: Promise<void> | undefined;

  readonly loading = computed(() => this.run() === undefined && !this.problem());
  readonly failure = computed(() => (this.run() === undefined ? this.problem() : null));
  /** Undefined at the end, and while nothing is here. */
  readonly current = computed(() => this.run()?.entries[this.run()!.at]);
  readonly at = computed(() => this.run()?.at ?? 0);
  readonly total = computed(() => (this.run()?.entries.length ?? 0) + this.beyond());
  readonly finished = computed(() => this.run() !== undefined && !this.current());
  readonly done = computed(() => (this.run() ? countOf(this.run()!, 'done') : 0));
  readonly skipped = computed(() => (this.run() ? countOf(this.run()!, 'left') : 0));
  /** Threads that got something new since they were fetched; it waits. */
  readonly waiting = computed(() => this.cameTo().size);

  /** Shows it and keeps it live. @param threadId where to begin, when it is one of them @returns a function that leaves it */
  open(threadId: string | undefined): () => void {
    const pushes = this.live.channel<object, DiscussionPushes>();
    const until = new Subscription();
    until.add(pushes.on('thread.changed').subscribe((notice) => this.receive(notice)));
    until.add(this.marks.marks$.subscribe(({ threadId: read, seq }) => this.wasRead(read, seq)));
    until.add(this.live.connected$.subscribe(() => this.problem() && void this.load(threadId)));
    const goesOn = this.run() !== undefined && !this.finished() && this.network === this.chosen.id();
    if (!goesOn) void this.load(threadId);
    return () => until.unsubscribe();
  }

  /** Begins anew with what is new now. */
  load(threadId?: string): Promise<void> {
    this.run.set(undefined);
    this.network = this.chosen.id();
    return this.fetch(undefined, (view) => {
      const run = begun(view.items);
      const at = run.entries.findIndex(({ thread }) => thread.id === threadId);
      this.cameTo.set(new Set());
      return { ...run, at: Math.max(0, at) };
    });
  }

  next(): void {
    this.run.update((run) => run && moved(run, 1));
    this.fetchAhead();
  }

  previous(): void {
    this.run.update((run) => run && moved(run, -1));
  }

  /** The thread one is at is read, and one goes on. */
  markDone(): void {
    const entry = this.current();
    if (!entry) return;
    this.setDone(entry.thread.id);
    void this.marks.raise(entry.thread.id, entry.thread.lastSeq);
    this.next();
  }

  /** Dealt with, but one stays: e.g. because one answered. */
  setDone(threadId: string): void {
    this.run.update((run) => run && dealtWith(run, threadId));
  }

  /** Takes up what has come meanwhile; nothing that is read moves. Fails as the request does. */
  async takeUp(): Promise<void> {
    const renewed = this.cameTo();
    const view = await this.client.catchUp(this.network);
    this.cameTo.set(new Set());
    this.run.update((run) => run && renewedBy(run, view.items, renewed));
    this.note(view);
  }

  /** All that is left is marked as read, also what is not fetched yet. */
  async readRest(): Promise<void> {
    const scope = this.network ? { networkId: this.network } : {};
    if (!(await this.readingAll.read(scope, this.asOf, () => void this.load()))) return;
    this.beyond.set(0);
    this.cursor = null;
    this.run.update((run) => run && { entries: run.entries.map((entry) => ({ ...entry, state: 'done' })), at: run.entries.length });
  }

  /** Once more through what was skipped. */
  again(): void {
    this.run.update((run) => run && onlyLeft(run));
  }

  private fetchAhead(): void {
    const run = this.run();
    const cursor = this.cursor;
    if (!run || this.fetching || cursor === null || run.entries.length - run.at > ahead) return;
    void this.fetch(cursor, (view) => this.run() && extended(this.run()!, view.items));
  }

  private async fetch(after: string | undefined, take: (view: CatchUpView) => CatchUpRun | undefined): Promise<void> {
    // One at a time: what was asked for before the run began anew is no part of it.
    while (this.fetching) await this.fetching;
    await (this.fetching = this.ask(after, take).finally(() => (this.fetching = undefined)));
  }

  private async ask(after: string | undefined, take: (view: CatchUpView) => CatchUpRun | undefined): Promise<void> {
    try {
      const view = await this.client.catchUp(this.network, after);
      this.run.set(take(view));
      this.problem.set(null);
      if (!after) this.note(view);
      else this.passed(view);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem.set(failure);
    }
  }

  private note(view: CatchUpView): void {
    this.asOf = view.asOf;
    this.cursor = view.next;
    this.beyond.set(Math.max(0, view.total - view.items.length));
    this.nameSpaces(view);
  }

  private passed(view: CatchUpView): void {
    this.cursor = view.next;
    this.beyond.update((count) => (view.next === null ? 0 : Math.max(0, count - view.items.length)));
    this.nameSpaces(view);
  }

  /** The spaces that are not known by name yet. */
  private nameSpaces({ items }: CatchUpView): void {
    for (const spaceId of new Set(items.map(({ thread }) => thread.spaceId))) {
      const kept = this.spaces.space(spaceId);
      if (!kept.value()) void kept.reload();
    }
  }

  private receive({ id, lastSeq, byPersonId }: ThreadNotice): void {
    if (!this.run() || byPersonId === null || byPersonId === this.session.person()?.id) return;
    const known = this.run()!.entries.find(({ thread }) => thread.id === id);
    if (known && lastSeq <= known.thread.lastSeq) return;
    this.cameTo.update((ids) => new Set(ids).add(id));
  }

  private wasRead(threadId: string, seq: number): void {
    const entry = this.run()?.entries.find(({ thread }) => thread.id === threadId);
    if (entry && seq >= entry.thread.lastSeq) this.setDone(threadId);
  }
}
