import { randomUUID } from 'node:crypto';
import type { ThreadView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';
import { addPost, startThread } from './writing';

/** The two spaces between which a moderator moves threads. */
export interface Spaces {
  readonly network: string;
  readonly cluster: string;
}

/** Everyone who listens joins every thread. */
const mostThreads = 300;

/** A moderator splits threads, moves what was split off, merges it back and undoes that: every post stands at one place, and each doing is done once. */
export class Moves implements Lane {
  private readonly mark = `Flytning ${randomUUID().slice(0, 8)}`;
  private readonly places = new Map<string, string>();
  private readonly threads = new Map<string, { spaceId: string; mergedInto: string | null }>();
  private done = 0;

  /** @param met told of every thread that is made */
  constructor(
    private readonly moderator: Doer,
    private readonly chance: Chance,
    private readonly spaces: Spaces,
    private readonly met: (threadId: string) => void,
  ) {}

  async step(): Promise<void> {
    if (this.threads.size >= mostThreads) return;
    const { id } = await startThread(this.moderator, this.spaces.network, `${this.mark} hel`);
    this.note(id, this.spaces.network);
    const posts: string[] = [];
    for (const text of ['to', 'tre', 'fire']) posts.push((await addPost(this.moderator, id, text)).id);
    for (const [at, postId] of posts.entries()) this.places.set(postId, `${id} ${at + 2}`);
    const [second, third] = posts as [string, string];
    const part = await this.split(id, [second, third]);
    if (this.chance.next() < 0.6) await this.move(part, this.spaces.cluster);
    if (this.chance.next() < 0.6) await this.mergeAndPart(part, id, [second, third]);
    else if (this.chance.next() < 0.5) await this.move(id, this.spaces.cluster);
  }

  async check(stored: Stored): Promise<string[]> {
    const posts = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', id, thread_id, seq) AS one FROM discussions_posts WHERE id = ANY($1) AND removed_at IS NULL`,
      [[...this.places.keys()]],
    );
    const threads = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', id, space_id, coalesce(merged_into::text, 'none')) AS one FROM discussions_threads WHERE title LIKE $1 || '%'`,
      [this.mark],
    );
    const [keys] = await stored.rows<{ times: number }>('SELECT count(*)::int AS times FROM discussions_moves WHERE author_id = $1', [
      this.moderator.personId,
    ]);
    const expected = [...this.threads].map(([id, { spaceId, mergedInto }]) => `${id} ${spaceId} ${mergedInto ?? 'none'}`);
    return [
      ...differences(
        'the place of a post',
        [...this.places].map((pair) => pair.join(' ')),
        posts.map(({ one }) => one),
      ),
      ...differences(
        'a thread',
        expected,
        threads.map(({ one }) => one),
      ),
      ...(keys!.times === this.done ? [] : [`${keys!.times} moves are noted instead of ${this.done}`]),
    ];
  }

  private async split(id: string, postIds: readonly string[]): Promise<string> {
    const part = await this.send(id, 'split', { postIds, title: `${this.mark} del` }, (made) => [
      trace('posts-left', id),
      trace('posts-arrived', made.id),
      trace('thread-changed', id, 'split'),
      trace('thread-changed', made.id, 'split-off'),
    ]);
    this.note(part.id, this.spaces.network);
    for (const [at, postId] of postIds.entries()) this.places.set(postId, `${part.id} ${at + 1}`);
    return part.id;
  }

  private async move(id: string, spaceId: string): Promise<void> {
    await this.send(id, 'move', { spaceId }, () => [
      trace('thread-moved', id),
      trace('thread-changed', id, 'moved'),
      trace('thread-left-space', id),
    ]);
    this.threads.get(id)!.spaceId = spaceId;
  }

  /** What came from there takes its old numbers again. */
  private async merge(id: string, intoThreadId: string, postIds: readonly string[]): Promise<void> {
    await this.send(id, 'merge', { intoThreadId }, () => [
      trace('posts-left', id),
      trace('posts-arrived', intoThreadId),
      trace('thread-changed', id, 'merged'),
      trace('thread-changed', intoThreadId, 'merged'),
    ]);
    this.threads.get(id)!.mergedInto = intoThreadId;
    for (const [at, postId] of postIds.entries()) this.places.set(postId, `${intoThreadId} ${at + 2}`);
  }

  /** Merged, and perhaps taken apart, as often as it comes. */
  private async mergeAndPart(id: string, intoThreadId: string, postIds: readonly string[]): Promise<void> {
    do {
      await this.merge(id, intoThreadId, postIds);
      if (this.chance.next() < 0.4) return;
      await this.undoMerge(id, intoThreadId, postIds);
    } while (this.chance.next() < 0.4);
  }

  /** Told again, it is answered as it stands: there is no key. */
  private async undoMerge(id: string, fromThreadId: string, postIds: readonly string[]): Promise<void> {
    await this.moderator.do({
      what: 'merge undone',
      method: 'DELETE',
      path: `/threads/${id}/merge`,
      leaves: () => [
        trace('posts-left', fromThreadId),
        trace('posts-arrived', id),
        trace('thread-changed', id, 'unmerged'),
        trace('thread-changed', fromThreadId, 'unmerged'),
      ],
    });
    this.threads.get(id)!.mergedInto = null;
    for (const [at, postId] of postIds.entries()) this.places.set(postId, `${id} ${at + 1}`);
  }

  private async send(id: string, what: string, body: object, leaves: (made: ThreadView) => string[]): Promise<ThreadView> {
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await this.moderator.do<ThreadView>({ what, method: 'POST', path: `/threads/${id}/${what}`, body, headers, leaves });
    this.done += 1;
    return answer;
  }

  private note(id: string, spaceId: string): void {
    this.threads.set(id, { spaceId, mergedInto: null });
    this.met(id);
  }
}
