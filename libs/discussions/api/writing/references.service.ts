import { Injectable } from '@nestjs/common';
import { discussionLimits, discussionProblems, personsMentioned } from '@hv/discussions/contracts';
import { Unacceptable, type Work } from '@hv/platform/api';
import type { PostContent } from '../posts/post-content';
import { useImages } from './images.queries';
import { idsByKind } from './mentions.service';
import { noteMentioned } from './mentions.queries';

/** A post that was just written or edited, and where it stands. */
export interface WrittenPost {
  readonly id: string;
  readonly threadId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly membershipId?: string;
  /** Who wrote or edited it: told of nothing. */
  readonly byPersonId: string;
}

/** Whether a post shows or names anything that must be noted: most do not, and cost nothing for it. */
export const refersToSomething = ({ imageIds, mentions }: PostContent): boolean => imageIds.length > 0 || mentions.length > 0;

/** Notes, in the transaction that writes a post, which pictures it shows and whom it names. */
@Injectable()
export class ReferencesService {
  /** @throws Unacceptable when a picture is not the writer's to show, or too many would be told */
  async note(work: Work, post: WrittenPost, content: PostContent): Promise<void> {
    if (content.imageIds.length > 0) await this.showImages(work, post, content.imageIds);
    if (content.mentions.length > 0) await this.tellMentioned(work, post, content);
  }

  private async showImages(work: Work, post: WrittenPost, imageIds: readonly string[]): Promise<void> {
    const shown = await work.statement(useImages, [post.id, imageIds, post.byPersonId]);
    if (shown.length < imageIds.length)
      throw new Unacceptable(discussionProblems.imageNotFound, 'A picture is not there, or not for you to show.', [
        { path: 'body', code: discussionProblems.imageNotFound },
      ]);
  }

  private async tellMentioned(work: Work, post: WrittenPost, { mentions }: PostContent): Promise<void> {
    const { id, threadId, spaceId, networkId, membershipId, byPersonId } = post;
    const told = await work.statement(noteMentioned, [spaceId, ...idsByKind(mentions), byPersonId, id]);
    if (told.length > discussionLimits.told) throw new Unacceptable(discussionProblems.tooManyMentioned, 'Too many people would be told.');
    if (told.length === 0) return;
    const scope = { object: { kind: 'post', id }, networkId, spaceId, ...(membershipId ? { membershipId } : {}) };
    await work.record(personsMentioned, scope, { threadId, postId: id, personIds: told.map(({ personId }) => personId) });
  }
}
