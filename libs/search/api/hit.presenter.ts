import type { SearchHitView, SimilarThreadView } from '@hv/search/contracts';
import { marked, snippetOf } from './marked-text';
import type { HitRow, SimilarRow } from './search.queries';

const pathOf = (spaceId: string, threadId: string): string => `/rum/${spaceId}/samtaler/${threadId}`;

/** Something found, with its words marked. @param matches whether a word is one of those asked for */
export function presentHit(row: HitRow, matches: (word: string) => boolean): SearchHitView {
  const { kind, id, threadId, seq, networkId, spaceId, spaceName, spaceKind } = row;
  const path = pathOf(spaceId, threadId) + (kind === 'post' ? `#indlaeg-${seq}` : '');
  return {
    kind,
    id,
    threadId,
    seq,
    title: marked(row.title, matches),
    snippet: snippetOf(row.text, matches),
    author: { id: row.authorId, name: row.authorName, organisation: row.organisation ?? '' },
    place: { networkId, spaceId, spaceName, spaceKind, path },
    at: row.at.toISOString(),
  };
}

/** A thread like the one that is about to be started. */
export const presentSimilar = ({ id, title, spaceId, spaceName, posts, lastPostAt, answered }: SimilarRow): SimilarThreadView => ({
  id,
  title,
  spaceName,
  path: pathOf(spaceId, id),
  posts,
  lastPostAt: lastPostAt.toISOString(),
  answered,
});
