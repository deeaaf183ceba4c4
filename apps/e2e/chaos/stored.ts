import pg from 'pg';

/** A post's row. */
export interface StoredPost {
  readonly id: string;
  readonly seq: number;
  readonly change: number;
  readonly authorId: string;
  readonly key: string | null;
  readonly text: string;
  readonly version: number;
  readonly removed: boolean;
}

/** A thread with all that the database holds of it. */
export interface StoredThread {
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly posts: readonly StoredPost[];
  readonly events: readonly { readonly name: string; readonly postId: string; readonly change: number }[];
  /** Who was told that a post names them, and how often. */
  readonly told: readonly { readonly postId: string; readonly personId: string; readonly times: number }[];
  /** The posts whose telling is under way: a worker that was killed lets its job go only when its time is up. */
  readonly beingTold: readonly string[];
}

/** What is still to be done. */
export interface Backlog {
  readonly outbox: number;
  readonly jobs: number;
  readonly failedJobs: number;
}

const posts = `
  SELECT id, seq, change, author_id AS "authorId", idempotency_key AS key, text, version, removed_at IS NOT NULL AS removed
  FROM discussions_posts WHERE thread_id = $1 ORDER BY seq`;
const events = `
  SELECT name, object_id AS "postId", (payload->>'change')::int AS change FROM platform_events
  WHERE payload->>'threadId' = $1 AND object_kind = 'post' AND name LIKE 'discussions.post-%'`;
const told = `
  SELECT object_ids->>'postId' AS "postId", person_id AS "personId", count(*)::int AS times FROM notifications_notifications
  WHERE object_ids->>'threadId' = $1 GROUP BY 1, 2`;
const beingTold = `SELECT data->'payload'->>'postId' AS id FROM jobs.job WHERE state = 'active' AND data->'payload'->>'threadId' = $1`;
const backlog = `
  SELECT (SELECT count(*)::int FROM platform_outbox) AS outbox,
    (SELECT count(*)::int FROM jobs.job WHERE state IN ('created', 'retry') AND start_after < now() + interval '1 minute') AS jobs,
    (SELECT count(*)::int FROM jobs.job WHERE state = 'failed') AS "failedJobs"`;

/** Reads the database past the product, as the role that owns the tables. */
export class Stored {
  private readonly client: pg.Client;

  private constructor(client: pg.Client) {
    this.client = client;
  }

  static async open(ownerUrl: string): Promise<Stored> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new Stored(client);
  }

  async thread(threadId: string): Promise<StoredThread> {
    const { rows } = await this.client.query<{ lastSeq: number; lastChange: number }>(
      'SELECT last_seq AS "lastSeq", last_change AS "lastChange" FROM discussions_threads WHERE id = $1',
      [threadId],
    );
    return {
      ...rows[0]!,
      posts: (await this.client.query<StoredPost>(posts, [threadId])).rows,
      events: (await this.client.query<StoredThread['events'][number]>(events, [threadId])).rows,
      beingTold: (await this.client.query<{ id: string }>(beingTold, [threadId])).rows.map(({ id }) => id),
      told: (await this.client.query<StoredThread['told'][number]>(told, [threadId])).rows,
    };
  }

  /** Whatever else somebody wants to know. */
  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...values])).rows;
  }

  async backlog(): Promise<Backlog> {
    return (await this.client.query<Backlog>(backlog)).rows[0]!;
  }

  async epoch(): Promise<string> {
    return (await this.client.query<{ epoch: string }>('SELECT epoch FROM platform_settings')).rows[0]!.epoch;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
