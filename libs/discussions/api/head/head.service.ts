import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  type NamedLinksView,
  type ThreadAnswerExcerptView,
  type ThreadHeadView,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { excerptOf } from '../threads/excerpt';
import { presentAuthor, presentPost } from '../posts/post.presenter';
import { postById } from '../posts/posts.queries';
import { type HeadRow, headOfThread, linkingPosts, namesOfParts, type PartRow, partsOfThread } from './head.queries';
import { namedLinksIn } from './named-links';

/** Of how many threads it is kept who takes part. */
const mostKept = 1_000;

interface Kept {
  readonly lastChange: number;
  readonly parts: readonly PartRow[];
}

/** What a thread is about: who takes part, since when, its answer, and what is linked to in it. */
@Injectable()
export class HeadService {
  /** Ids and numbers only: names are read each time, as they are now. True as long as the thread's last change is the same. */
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound when there is no such thread, or not for them */
  async head(actor: Actor, threadId: string): Promise<ThreadHeadView> {
    const thread = await this.find(actor, threadId);
    const parts = await this.parts(threadId, thread.lastChange);
    const names = await this.database.run(namesOfParts, [
      parts.map(({ authorId }) => authorId),
      parts.map(({ organisationId }) => organisationId),
    ]);
    const [first] = parts;
    return {
      posts: first?.total ?? 0,
      firstAt: first?.firstAt.toISOString() ?? null,
      lastAt: first?.lastAt.toISOString() ?? null,
      people: names.map(({ place, name, organisation }) => {
        const { authorId, posts } = parts[place - 1]!;
        return { ...presentAuthor(authorId, name, organisation), posts };
      }),
      peopleTotal: first?.people ?? 0,
      answer: await this.answer(thread.answerPostId),
    };
  }

  /** What is linked to and shown, from the newest post back. @param before only in posts before this one @throws NotFound */
  async links(actor: Actor, threadId: string, before: number | undefined): Promise<NamedLinksView> {
    await this.find(actor, threadId);
    const limit = discussionLimits.headLinkPosts;
    const rows = await this.database.run(linkingPosts, [threadId, before ?? null, limit + 1]);
    const shown = rows.slice(0, limit);
    const items = shown.flatMap(({ seq, document }) => namedLinksIn(document).map((named) => ({ seq, ...named })));
    return { items, next: rows.length > limit ? shown.at(-1)!.seq : null };
  }

  private async find(actor: Actor, threadId: string): Promise<HeadRow> {
    const [thread] = await this.database.run(headOfThread, [threadId]);
    if (!thread || !(await this.access.to(actor.personId, thread.spaceId)))
      throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    return thread;
  }

  private async parts(threadId: string, lastChange: number): Promise<readonly PartRow[]> {
    const kept = this.kept.get(threadId);
    if (kept?.lastChange === lastChange) return kept.parts;
    // Read after the number: what came between is counted already, and counted again at the next change.
    const parts = await this.database.run(partsOfThread, [threadId, discussionLimits.headPeople]);
    this.kept.delete(threadId);
    this.kept.set(threadId, { lastChange, parts });
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value!);
    return parts;
  }

  private async answer(postId: string | null): Promise<ThreadAnswerExcerptView | null> {
    const [row] = postId ? await this.database.run(postById, [postId]) : [];
    const post = row && presentPost(row);
    if (!post || post.removed || post.hidden) return null;
    return { postId: post.id, seq: post.seq, author: post.author, excerpt: excerptOf(post.text) };
  }
}
