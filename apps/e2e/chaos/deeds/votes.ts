import type { PollView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** A post with a poll. */
export interface PolledPost {
  readonly id: string;
  readonly poll: PollView;
}

/** Votes, votes otherwise, and takes it back. */
export class Votes implements Lane {
  private readonly chosen = new Map<string, readonly string[]>();

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly posts: readonly PolledPost[],
  ) {}

  async step(): Promise<void> {
    const { id, poll } = this.chance.pick(this.posts)!;
    const optionIds = poll.options.map((option) => option.id).filter(() => this.chance.next() < 0.5);
    const same = optionIds.join() === (this.chosen.get(id) ?? []).join();
    const leaves = (): string[] => (same ? [] : [trace('poll-voted', id)]);
    await this.doer.do({ what: 'vote', method: 'PUT', path: `/posts/${id}/vote`, body: { optionIds }, leaves });
    this.chosen.set(id, optionIds);
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ one: string }>(
      `SELECT post_id || ' ' || option_id AS one FROM discussions_poll_votes WHERE person_id = $1 AND post_id = ANY($2)`,
      [this.doer.personId, this.posts.map(({ id }) => id)],
    );
    const expected = [...this.chosen].flatMap(([postId, options]) => options.map((option) => `${postId} ${option}`));
    return differences(
      'a vote',
      expected,
      rows.map(({ one }) => one),
    );
  }
}
