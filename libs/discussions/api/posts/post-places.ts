import { Injectable } from '@nestjs/common';
import { discussionProblems } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import type { Standing } from '../discussion.policy';
import { postById, type PostInThread } from './posts.queries';

/** Not there, and not to be known of, are the same. */
export const postMissing = (): NotFound => new NotFound(discussionProblems.postNotFound, 'There is no such post.');

/** Finds posts for those who see the space they stand in. */
@Injectable()
export class PostPlaces {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** A post, and how someone stands to its space. @throws NotFound when there is none, or not for them */
  async find(actor: Actor, postId: string): Promise<{ post: PostInThread; standing: Standing }> {
    const [post] = await this.database.run(postById, [postId]);
    const granted = post && (await this.access.to(actor.personId, post.spaceId));
    if (!granted) throw postMissing();
    return { post, standing: { personId: actor.personId, writes: granted.writes, moderates: granted.moderates } };
  }
}
