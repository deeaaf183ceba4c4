import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DocumentsIndexer } from '../documents.indexer';
import { SearchIndexer } from '../search.indexer';
import type { SearchPageView, SimilarThreadsView } from '@hv/search/contracts';

type Parameters = Readonly<Record<string, string>>;

/** Indexes what has been written, brought and read before. */
export async function catchUp(world: World): Promise<void> {
  await world.app.get(SearchIndexer).catchUp();
  await world.app.get(DocumentsIndexer).catchUp();
}

/** Searches as a member's browser does; what has been written before is indexed first. */
export async function searchAs(world: World, member: SpecMember, parameters: Parameters): Promise<Answer<SearchPageView & ProblemView>> {
  await catchUp(world);
  return world.request({ method: 'GET', url: `/api/v1/search?${new URLSearchParams(parameters)}`, headers: { ...member.headers } });
}

/** The beginnings of what is found, in order. */
export async function foundBy(world: World, member: SpecMember, q: string, parameters: Parameters = {}): Promise<string[]> {
  const { body } = await searchAs(world, member, { q, ...parameters });
  return body.items.map(({ kind, title, snippet }) => (kind === 'post' ? snippet.text : title.text));
}

/** The titles that a title is like. */
export async function similarTo(
  world: World,
  member: SpecMember,
  title: string,
  spaceId: string,
): Promise<Answer<SimilarThreadsView & ProblemView>> {
  await catchUp(world);
  const parameters = new URLSearchParams({ title, spaceId });
  return world.request({ method: 'GET', url: `/api/v1/search/similar?${parameters}`, headers: { ...member.headers } });
}
