import type { SearchHitView, SimilarThreadView } from '@hv/search/contracts';
import type { DocumentHitRow } from './document-hits.queries';
import type { FoundText } from './found-text';
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
    document: null,
    title: marked(row.title, matches),
    snippet: snippetOf(row.text, matches),
    author: { id: row.authorId, name: row.authorName, organisation: row.organisation ?? '' },
    place: { networkId, spaceId, spaceName, spaceKind, path },
    at: row.at.toISOString(),
  };
}

/** Something found in a library. @param text where in it */
export function presentDocument(row: DocumentHitRow, { snippet, page }: FoundText, matches: (word: string) => boolean): SearchHitView {
  const { id, kind, fileKind, url, folders, networkId, spaceId, spaceName, spaceKind } = row;
  const path = `/rum/${spaceId}/dokumenter/${kind === 'folder' ? id : `fil/${id}`}${page === null ? '' : `#side-${page}`}`;
  return {
    kind: 'document',
    id,
    threadId: null,
    seq: null,
    document: { kind: fileKind, folders, page },
    title: marked(row.name, matches),
    snippet: url === null ? snippet : { text: url, marks: [] },
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
