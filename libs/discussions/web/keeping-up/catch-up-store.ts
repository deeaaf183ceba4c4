import { computed, inject, Service, signal } from '@angular/core';
import type { CatchUpView, DiscussionPushes, ThreadNotice } from '@hv/discussions/contracts';
import { ChosenNetwork, KeptSpaces } from '@hv/networks/web';
import { Live, Problem, SessionStore } from '@hv/platform/web';
import { auditTime, Subject, Subscription } from 'rxjs';
import {
  begun,
  type CatchUpEntry,
  type CatchUpRun,
  countOf,
  dealtWith,
  extended,
  moved,
  onlyLeft,
  renewedBy,
  withoutNews,
} from './catch-up-run';
import { KeepingUpClient } from './keeping-up-client';
import { ReadingAll } from './reading-all';
import { ReadMarks } from '../reading/read-marks';

/** More is fetched when so few lie ahead. */
const ahead = 3;

/** Pushes are gathered this long before it is asked which of them are new for the reader, ms. With jitter, so that not all readers ask at once. */
const gatheredMs = 1_500 + Math.random() * 1_500;

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
  /** Threads that something new waits in, with the number of its latest post. */
  private readonly cameTo = signal<ReadonlyMap<string, number>>(new Map());
  /** Threads that something came to; whether it is new for the reader is not known yet. */
  private readonly told = new Set<string>();
  private readonly stirred = new Subject<void>();
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
    until.add(pushes.on('standing.changed').subscribe(() => this.stirred.next()));
    until.add(this.stirred.pipe(auditTime(gatheredMs)).subscribe(() => void this.lookForNews()));
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
      this.cameTo.set(new Map());
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
    const renewed = new Set(this.cameTo().keys());
    const view = await this.client.catchUp(this.network);
    this.cameTo.set(new Map());
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
    this.spaces.learn(view.items.map(({ thread }) => thread.spaceId));
  }

  private passed(view: CatchUpView): void {
    this.cursor = view.next;
    this.beyond.update((count) => (view.next === null ? 0 : Math.max(0, count - view.items.length)));
    this.spaces.learn(view.items.map(({ thread }) => thread.spaceId));
  }

  private receive({ id, lastSeq, byPersonId }: ThreadNotice): void {
    if (!this.run() || byPersonId === null || byPersonId === this.session.person()?.id) return;
    const known = this.entryOf(id);
    if (known && lastSeq <= known.thread.lastSeq) return;
    this.told.add(id);
    this.stirred.next();
  }

  /** Only the server knows which threads are new for the reader: some are muted, belong to another network, or were read elsewhere. */
  private async lookForNews(): Promise<void> {
    const told = [...this.told];
    this.told.clear();
    try {
      const { items, next } = await this.client.catchUp(this.network);
      const latest = new Map(items.map(({ thread }) => [thread.id, thread.lastSeq]));
      for (const id of told) this.wait(id, latest.get(id), next !== null);
      if (next === null) this.run.update((run) => run && withoutNews(run, latest));
    } catch (failure) {
      // They are asked for with what comes next.
      if (!(failure instanceof Problem)) throw failure;
      for (const id of told) this.told.add(id);
    }
  }

  /** @param lastSeq its latest post, when it is among the first that are new @param more whether there are others than these */
  private wait(id: string, lastSeq: number | undefined, more: boolean): void {
    const known = this.entryOf(id);
    const news = lastSeq === undefined ? more && known?.state === 'left' : lastSeq > (known?.thread.lastSeq ?? 0);
    if (this.run() && news) this.cameTo.update((waiting) => new Map(waiting).set(id, lastSeq ?? Infinity));
  }

  private wasRead(threadId: string, seq: number): void {
    const entry = this.entryOf(threadId);
    if (entry && seq >= entry.thread.lastSeq) this.setDone(threadId);
    if (seq >= (this.cameTo().get(threadId) ?? Infinity))
      this.cameTo.update((waiting) => new Map([...waiting].filter(([id]) => id !== threadId)));
  }

  private entryOf(threadId: string): CatchUpEntry | undefined {
    return this.run()?.entries.find(({ thread }) => thread.id === threadId);
  }
}
