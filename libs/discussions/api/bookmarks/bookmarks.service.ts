import { Injectable } from '@nestjs/common';
import { type BookmarkView, discussionLimits, discussionProblems, reminderSet, type SavePost } from '@hv/discussions/contracts';
import { type Actor, Conflict, cursorOf, Database, type Origin, pageOf, readCursor, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { findCprNumbers, type Page, pageLimits } from '@hv/platform/contracts';
import { checkMinute } from '../danish-minute';
import { maySeePost } from '../discussion.policy';
import { PostPlaces } from '../posts/post-places';
import { presentBookmark } from './bookmark.presenter';
import type { BookmarksQuery } from './bookmarks-query';
import { bookmarkOf, type BookmarkRow, bookmarksOf, countBookmarks, forgetBookmark, savePost } from './bookmarks.queries';

type By = Origin & { readonly actor: Actor };

/** The posts that people save for later: theirs alone. */
@Injectable()
export class BookmarksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly places: PostPlaces,
  ) {}

  /** One's own that one still sees, the latest saved first. */
  async list(actor: Actor, { limit = pageLimits.default, after, thread }: BookmarksQuery): Promise<Page<BookmarkView>> {
    const [position, id] = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(bookmarksOf, [actor.personId, limit + 1, position, id, thread ?? null]);
    return pageOf<BookmarkRow, BookmarkView>(rows, limit, presentBookmark, (row) => cursorOf([row.position, row.postId]));
  }

  /** Saves a post or changes how it is saved. @throws NotFound, Conflict when it was removed or too many are saved, Unacceptable */
  async save(by: By, postId: string, { note, remindAt }: SavePost): Promise<BookmarkView> {
    const { personId } = by.actor;
    const { post, standing } = await this.places.find(by.actor, postId);
    const [known] = await this.database.run(bookmarkOf, [personId, postId]);
    if (!known && (post.removedAt || !maySeePost(standing, post)))
      throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    const words = noteOf(note);
    if (remindAt !== undefined) checkMinute(remindAt, 'remindAt');
    await this.unitOfWork.run(by, async (work) => {
      const values = [personId, postId, words, remindAt ?? null, discussionLimits.scheduledDays, discussionLimits.bookmarks];
      const [saved] = await work.statement(savePost, values);
      if (!saved) throw await this.refusal(personId);
      if (!saved.remindAt || saved.remindedAt || saved.remindAt.getTime() === known?.remindAt?.getTime()) return;
      const { networkId, spaceId } = post;
      const scope = { object: { kind: 'post', id: postId }, networkId, spaceId };
      await work.record(reminderSet, scope, { personId, postId, remindAt: saved.remindAt.toISOString() });
    });
    const [row] = await this.database.run(bookmarkOf, [personId, postId]);
    if (!row) throw new Conflict(discussionProblems.postRemoved, 'It is no longer saved.');
    return presentBookmark(row);
  }

  /** It is not saved any more; again is the same as once. @throws NotFound when there never was such a post for them */
  async forget(actor: Actor, postId: string): Promise<void> {
    const forgotten = await this.database.run(forgetBookmark, [actor.personId, postId]);
    if (forgotten.length === 0) await this.places.find(actor, postId);
  }

  private async refusal(personId: string): Promise<Error> {
    const [held] = await this.database.run(countBookmarks, [personId]);
    return held!.saved >= discussionLimits.bookmarks
      ? new Conflict(discussionProblems.tooManyBookmarks, 'Too many posts are saved already.')
      : new Unacceptable(discussionProblems.badTime, 'The time is past or too far away.', [
          { path: 'remindAt', code: discussionProblems.badTime },
        ]);
  }
}

/** @throws Unacceptable when a CPR number stands in it */
function noteOf(note: string | undefined): string | null {
  const words = note?.trim();
  if (!words) return null;
  const numbers = findCprNumbers(words);
  if (numbers.length === 0) return words;
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be kept here.', [
    { path: 'note', code: discussionProblems.cprNumber },
  ]);
}
