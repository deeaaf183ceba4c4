/** What a change became: `done` is acknowledged; `conflict` and `refused` are told to the person and never sent again. */
export type Outcome = 'waiting' | 'done' | 'conflict' | 'refused';

/** What the server said of a change that it took. */
export interface Taken {
  readonly id: string;
  readonly seq: number;
  readonly change: number;
  /** Absent on the mark of a removed post. */
  readonly version?: number;
}

/** Something a person did: written down before it is sent. */
export interface Change {
  readonly kind: 'post' | 'edit' | 'removal';
  /** Also the Idempotency-Key of a post. */
  readonly key: string;
  readonly threadId: string;
  readonly authorId: string;
  /** The post that is edited or removed, and the version that is based on. */
  readonly postId?: string;
  readonly version?: number;
  /** What a post or an edit says. */
  readonly text: string;
  readonly mentions?: string;
  readonly madeAt: number;
  /** When it was first sent, ms since 1970. */
  sentAt?: number;
  settledAt?: number;
  /** What each attempt was answered: a status, or 0 when no answer came. */
  readonly statuses: number[];
  outcome: Outcome;
  /** Why it was refused. */
  code?: string;
  taken?: Taken;
}

/** Everything that all writers did, in memory of the driver, which no fault touches. */
export class Journal {
  readonly changes: Change[] = [];

  write(change: Omit<Change, 'madeAt' | 'statuses' | 'outcome'>): Change {
    const written: Change = { ...change, madeAt: Date.now(), statuses: [], outcome: 'waiting' };
    this.changes.push(written);
    return written;
  }

  of(threadId: string): Change[] {
    return this.changes.filter((change) => change.threadId === threadId);
  }

  get waiting(): Change[] {
    return this.changes.filter(({ outcome }) => outcome === 'waiting');
  }

  /** How many changes the server has taken. */
  get acknowledged(): number {
    return this.changes.filter(({ outcome }) => outcome === 'done').length;
  }

  /** How long the slowest change was on its way, ms. */
  get longestWayMs(): number {
    return Math.max(0, ...this.changes.map(({ madeAt, settledAt }) => (settledAt ?? Date.now()) - madeAt));
  }

  /** How often each status was answered. */
  statuses(): Map<number, number> {
    const counted = new Map<number, number>();
    for (const status of this.changes.flatMap((change) => change.statuses)) counted.set(status, (counted.get(status) ?? 0) + 1);
    return counted;
  }
}
