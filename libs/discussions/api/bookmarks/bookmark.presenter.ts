import type { BookmarkView } from '@hv/discussions/contracts';
import { presentAuthor } from '../posts/post.presenter';
import type { BookmarkRow } from './bookmarks.queries';

const excerptLength = 200;

/** A saved post as its owner sees it. */
export function presentBookmark(row: BookmarkRow): BookmarkView {
  const { postId, threadId, spaceId, seq, title, shown, note, remindAt, remindedAt, savedAt } = row;
  return {
    postId,
    threadId,
    spaceId,
    seq,
    title,
    author: shown ? presentAuthor(row.authorId, row.authorName, row.organisation) : null,
    excerpt: shown ? excerptOf(row.text) : '',
    note,
    remindAt: remindAt?.toISOString() ?? null,
    remindedAt: remindedAt?.toISOString() ?? null,
    savedAt: savedAt.toISOString(),
  };
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= excerptLength ? line : `${line.slice(0, excerptLength).toWellFormed()}…`;
}
