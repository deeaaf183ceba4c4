import { Injectable } from '@nestjs/common';
import type { AnyPostView, postEdited, ThreadNotice } from '@hv/discussions/contracts';
import { Database, type Work } from '@hv/platform/api';
import { presentPost } from './post.presenter';
import { postById, type PostInThread } from './posts.queries';
import { presentNotice } from '../threads/thread.presenter';

/** What a broadcast has in hand right after a write. */
export interface FreshPost {
  readonly post: AnyPostView;
  readonly notice: ThreadNotice;
  /** The access version of the space, when it was read with the commit. */
  readonly accessVersion?: number | undefined;
}

/** Reads posts as broadcasts need them, for when they have nothing in hand. */
@Injectable()
export class FreshPosts {
  constructor(private readonly database: Database) {}

  /** @param byPersonId whose doing is told of @returns undefined when the post is gone */
  async of(postId: string, byPersonId: string | null): Promise<FreshPost | undefined> {
    const [row] = await this.database.run(postById, [postId]);
    return row && freshOfRow(row, byPersonId);
  }
}

/** What a broadcast needs of a post that was read with its thread. */
export function freshOfRow(row: PostInThread, byPersonId: string | null): FreshPost {
  const { threadId: id, spaceId, title, lastSeq, change: lastChange, lastPostAt, threadVersion: version } = row;
  return { post: presentPost(row), notice: presentNotice({ id, spaceId, title, lastSeq, lastChange, lastPostAt, version, byPersonId }) };
}

/** Records what somebody did to a post, with what a broadcast needs of it. @param post as it stands then */
export async function recordDone(work: Work, event: typeof postEdited, post: PostInThread, byPersonId: string): Promise<void> {
  const { id, threadId, seq, change, networkId, spaceId } = post;
  const scope = { object: { kind: 'post', id }, networkId, spaceId };
  await work.record(event, scope, { threadId, postId: id, seq, change }, freshOfRow(post, byPersonId));
}
