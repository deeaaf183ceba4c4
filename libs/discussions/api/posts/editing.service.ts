import { Injectable } from '@nestjs/common';
import { type AnyPostView, discussionProblems, type EditPost, postEdited, type PostSourceView } from '@hv/discussions/contracts';
import { type Actor, allow, Conflict, type Origin, Stale, UnitOfWork } from '@hv/platform/api';
import { mayEditPost } from '../discussion.policy';
import { recordDone } from './fresh-posts';
import { contentOf } from './post-content';
import { PostPlaces, postMissing } from './post-places';
import { presentPost } from './post.presenter';
import { editPost, postById, type PostInThread } from './posts.queries';
import { ReferencesService } from '../writing/references.service';

type By = Origin & { readonly actor: Actor };

/** Changes what stands in posts. */
@Injectable()
export class EditingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PostPlaces,
    private readonly references: ReferencesService,
  ) {}

  /** The document of a post, for editing it. @throws NotFound, Forbidden, Conflict when it was removed */
  async source(actor: Actor, postId: string): Promise<PostSourceView> {
    const { id, version, document } = await this.findToEdit(actor, postId);
    return { id, version, body: document };
  }

  /** @throws NotFound, Forbidden, Stale, Conflict when it was removed, Unacceptable */
  async edit(by: By, postId: string, { body }: EditPost, expectedVersion: number): Promise<AnyPostView> {
    const post = await this.findToEdit(by.actor, postId);
    const { personId } = by.actor;
    const content = contentOf(body);
    const { document, text, html, rendererVersion } = content;
    const values = [postId, post.threadId, expectedVersion, JSON.stringify(document), text, html, rendererVersion, personId];
    return this.unitOfWork.run(by, async (work) => {
      const [edited] = await work.statement(editPost, values);
      if (!edited) return refuseStale(await work.statement(postById, [postId]));
      const changed = { ...post, text, html, ...edited };
      await recordDone(work, postEdited, changed, personId);
      await this.references.note(work, { ...changed, byPersonId: personId }, content);
      return presentPost(changed);
    });
  }

  private async findToEdit(actor: Actor, postId: string): Promise<PostInThread> {
    const { post, standing } = await this.places.find(actor, postId);
    allow(mayEditPost(standing, post), discussionProblems.mayNotEdit);
    if (post.removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    return post;
  }
}

/** Somebody else was quicker. @param current the post as it stands now, if it does */
export function refuseStale([current]: readonly PostInThread[]): never {
  throw current ? new Stale(presentPost(current)) : postMissing();
}
