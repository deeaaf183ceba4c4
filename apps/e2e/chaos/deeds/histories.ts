import type { PostView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { aText, textIn } from '../texts';
import { differences, ifMatch, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

interface Edited {
  readonly id: string;
  text: string;
  version: number;
  /** What stood there before, by the version that it was. */
  readonly former: Map<number, string>;
}

/** Somebody edits and removes their own posts, and a moderator restores them: everything that ever stood there is kept once. */
export class Histories implements Lane {
  private readonly posts: readonly Edited[];

  constructor(
    private readonly author: Doer,
    private readonly moderator: Doer,
    private readonly chance: Chance,
    posts: readonly PostView[],
  ) {
    this.posts = posts.map(({ id, text, version }) => ({ id, text, version, former: new Map() }));
  }

  async step(): Promise<void> {
    const post = this.chance.pick(this.posts)!;
    if (this.chance.next() < 0.7) return this.edit(post);
    const path = `/posts/${post.id}`;
    await this.author.do({ what: 'post removed', method: 'DELETE', path, leaves: () => [trace('post-removed', post.id)] });
    const leaves = (): string[] => [trace('post-restored', post.id)];
    const restored = await this.moderator.do<PostView>({ what: 'post restored', method: 'POST', path: `${path}/restore`, leaves });
    post.version = restored.version;
  }

  async check(stored: Stored): Promise<string[]> {
    const ids = [this.posts.map(({ id }) => id)];
    const kept = await stored.rows<{ id: string; version: number; document: object }>(
      'SELECT post_id AS id, version, document FROM discussions_post_versions WHERE post_id = ANY($1)',
      ids,
    );
    const now = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', id, version, removed_at IS NULL, text) AS one FROM discussions_posts WHERE id = ANY($1)`,
      ids,
    );
    const former = this.posts.flatMap((post) => [...post.former].map(([version, text]) => `${post.id} ${version} ${text}`));
    const standing = this.posts.map(({ id, version, text }) => `${id} ${version} t ${text}`);
    return [
      ...differences(
        'a former version',
        former,
        kept.map(({ id, version, document }) => `${id} ${version} ${textIn(document)}`),
      ),
      ...differences(
        'a post',
        standing,
        now.map(({ one }) => one),
      ),
    ];
  }

  private async edit(post: Edited): Promise<void> {
    const text = aText(this.chance, `${this.chance.between(1, 1e9)}`);
    const { version } = await this.author.do<PostView>({
      what: 'edit',
      method: 'PATCH',
      path: `/posts/${post.id}`,
      body: { body: { text } },
      headers: ifMatch(post.version),
      leaves: () => [trace('post-edited', post.id)],
      wasDone: ({ body: { current } }) => (current?.text === text ? current : undefined),
    });
    post.former.set(post.version, post.text);
    post.text = text;
    post.version = version;
  }
}
