import { Injectable } from '@nestjs/common';
import { AccessBook } from '@hv/networks/api';
import { type FileKind, type SearchKind, searchKinds, type SearchPageView } from '@hv/search/contracts';
import { type Actor, BadRequest, cursorOf, Database, readCursor } from '@hv/platform/api';
import { pageLimits, platformProblems } from '@hv/platform/contracts';
import { HitsRead } from './hits-read';
import { CommonNames } from './common-names';
import { type Asked, type FoundRow, pageOfFound, type Position, type Source } from './page-of-found';
import { type Question, questionOf } from './question';
import { PeopleFound } from './people-found';
import type { SearchQuery } from './search-query';
import { WordsMeant } from './words-meant';

type Written = Omit<SearchPageView, 'people'>;

const nothing: Written = { items: [], next: null, meant: null };

/** With fewer finds than this, one is asked whether another word was meant. */
const few = 3;

/** Finds what people have written, for those who see it now. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly meant: WordsMeant,
    private readonly people: PeopleFound,
    private readonly hits: HitsRead,
    private readonly names: CommonNames,
  ) {}

  /** A page of what fits. A question in which nothing is asked for finds what its filters leave, and nothing without any. @throws BadRequest */
  async find(actor: Actor, query: SearchQuery): Promise<SearchPageView> {
    const position = query.after ? readPosition(query.after) : null;
    const question = questionOf(query.q ?? '');
    const kinds = kindsOf(query);
    const sources = sourcesOf(kinds, query);
    const [people, written] = await Promise.all([
      kinds.has('people') && !query.type ? this.people.find(actor, query) : [],
      sources.size > 0 && asksForSomething(question, query) ? this.written(actor, query, question, sources, position) : nothing,
    ]);
    return { ...written, people };
  }

  private async written(
    actor: Actor,
    query: SearchQuery,
    question: Question,
    sources: ReadonlySet<Source>,
    position: Position | null,
  ): Promise<Written> {
    const { order = 'rank', limit = pageLimits.default, network } = query;
    const spaceIds = await this.spaces(actor, network?.toLowerCase());
    const fewNames = order === 'rank' && sources.has('document') && (await this.names.fewHave(question.openings));
    const { sql, values } = pageOfFound({ ...askedOf(spaceIds, question, query), fewNames }, sources, order, limit + 1, position);
    const found = spaceIds.length > 0 ? await this.database.query<FoundRow>(sql, values) : [];
    const shown = found.slice(0, limit);
    const more = found.length > limit;
    return {
      items: await this.hits.read(shown, spaceIds, question.matches),
      next: more ? cursorOfRow(shown[shown.length - 1]!) : null,
      meant: position === null && !more && found.length < few ? await this.meant.insteadOf(spaceIds, sources, question) : null,
    };
  }

  /** The spaces they see at this moment; those of a network, which are none when they are not in it. */
  private async spaces({ personId }: Actor, network: string | undefined): Promise<string[]> {
    const all = [...(await this.access.granted(personId)).values()];
    return all.filter(({ networkId }) => network === undefined || networkId === network).map(({ spaceId }) => spaceId);
  }
}

const cursorOfRow = ({ score, at, id }: FoundRow): string => cursorOf([score, at, id]);

/** Whether the words of a question, or a filter that says enough by itself, ask for anything. */
const asksForSomething = ({ tsquery }: Question, { q = '', person, type }: SearchQuery): boolean =>
  tsquery !== null || ((person !== undefined || type !== undefined) && q.trim() === '');

const askedOf = (
  spaceIds: readonly string[],
  { tsquery }: Question,
  { space, person, type, from, to }: SearchQuery,
): Omit<Asked, 'fewNames'> => ({
  spaceIds,
  tsquery,
  ...(space && { spaceId: space.toLowerCase() }),
  ...(type && { fileKinds: type.split(',') as FileKind[] }),
  ...(person && { authorId: person }),
  ...(from && { from }),
  ...(to && { to }),
});

function kindsOf({ in: listed }: SearchQuery): ReadonlySet<SearchKind> {
  const names = listed?.split(',') ?? searchKinds;
  const known = searchKinds.filter((kind) => names.includes(kind));
  if (known.length < new Set(names).size)
    throw new BadRequest(platformProblems.invalid, 'There is no such kind of thing to search in.', [{ path: 'in', code: 'field.isIn' }]);
  return new Set(known);
}

/** Where is looked; what is narrowed to kinds of files is looked for in libraries alone. */
function sourcesOf(kinds: ReadonlySet<SearchKind>, { type }: SearchQuery): ReadonlySet<Source> {
  const sources = new Set<Source>();
  if (kinds.has('threads') && !type) sources.add('written');
  if (kinds.has('documents')) sources.add('document');
  return sources;
}

/** What is no time or no id is refused by the database. */
const readPosition = (cursor: string): Position => readCursor<[number, string, string]>(cursor, ['number', 'string', 'string']);
