import { reactionKinds } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Reacts to posts, and takes it back. */
export class Reactions implements Lane {
  private readonly stand = new Set<string>();

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly postIds: readonly string[],
  ) {}

  async step(): Promise<void> {
    const postId = this.chance.pick(this.postIds)!;
    const kind = this.chance.pick(reactionKinds)!;
    const reaction = `${postId} ${kind}`;
    const back = this.stand.has(reaction);
    await this.doer.do({
      what: back ? 'reaction taken back' : 'reaction',
      method: back ? 'DELETE' : 'PUT',
      path: `/posts/${postId}/reactions/${kind}`,
      leaves: () => [trace(back ? 'reaction-withdrawn' : 'post-reacted', postId, kind)],
    });
    if (back) this.stand.delete(reaction);
    else this.stand.add(reaction);
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ one: string }>(
      `SELECT post_id || ' ' || kind AS one FROM discussions_reactions WHERE person_id = $1 AND post_id = ANY($2)`,
      [this.doer.personId, this.postIds],
    );
    return differences(
      'a reaction',
      this.stand,
      rows.map(({ one }) => one),
    );
  }
}
