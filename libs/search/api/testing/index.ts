import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { SearchIndexer } from '../search.indexer';
import type { SearchPageView, SimilarThreadsView } from '@hv/search/contracts';

type Parameters = Readonly<Record<string, string>>;

/** Searches as a member's browser does; what has been written before is indexed first. */
export async function searchAs(world: World, member: SpecMember, parameters: Parameters): Promise<Answer<SearchPageView & ProblemView>> {
  await world.app.get(SearchIndexer).catchUp();
  return world.request({ method: 'GET', url: `/api/v1/search?${new URLSearchParams(parameters)}`, headers: { ...member.headers } });
}

/** The beginnings of what is found, in order. */
export async function foundBy(world: World, member: SpecMember, q: string, parameters: Parameters = {}): Promise<string[]> {
  const { body } = await searchAs(world, member, { q, ...parameters });
  return body.items.map(({ kind, title, snippet }) => (kind === 'thread' ? title.text : snippet.text));
}

/** The titles that a title is like. */
export async function similarTo(
  world: World,
  member: SpecMember,
  title: string,
  spaceId: string,
): Promise<Answer<SimilarThreadsView & ProblemView>> {
  await world.app.get(SearchIndexer).catchUp();
  const parameters = new URLSearchParams({ title, spaceId });
  return world.request({ method: 'GET', url: `/api/v1/search/similar?${parameters}`, headers: { ...member.headers } });
}
