import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { aText } from '../texts';
import { differences } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Saves posts with a note, and forgets them. */
export class Bookmarks implements Lane {
  private readonly notes = new Map<string, string>();

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly postIds: readonly string[],
  ) {}

  async step(): Promise<void> {
    const postId = this.chance.pick(this.postIds)!;
    const path = `/posts/${postId}/bookmark`;
    if (this.notes.has(postId) && this.chance.next() < 0.4) {
      await this.doer.do({ what: 'bookmark forgotten', method: 'DELETE', path });
      this.notes.delete(postId);
      return;
    }
    const note = aText(this.chance, 'Husk').slice(0, 100).trim();
    await this.doer.do({ what: 'bookmark', method: 'PUT', path, body: { note } });
    this.notes.set(postId, note);
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ one: string }>(
      `SELECT post_id || ' ' || note AS one FROM discussions_bookmarks WHERE person_id = $1 AND post_id = ANY($2)`,
      [this.doer.personId, this.postIds],
    );
    const expected = [...this.notes].map(([postId, note]) => `${postId} ${note}`);
    return differences(
      'a bookmark',
      expected,
      rows.map(({ one }) => one),
    );
  }
}
