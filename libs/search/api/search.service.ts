import { Injectable } from '@nestjs/common';
import { type SearchKind, searchKinds, type SearchPageView } from '@hv/search/contracts';
import { type Actor, BadRequest, cursorOf, Database, readCursor } from '@hv/platform/api';
import { pageLimits, platformProblems } from '@hv/platform/contracts';
import { presentHit } from './hit.presenter';
import { type Question, questionOf } from './question';
import type { SearchQuery } from './search-query';
import { type Asked, type FoundRow, hitsOf, pageOfFound, type Position, spacesSeen } from './search.queries';
import { WordsMeant } from './words-meant';

/** With fewer finds than this, one is asked whether another word was meant. */
const few = 3;

/** Finds what people have written, for those who see it now. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly meant: WordsMeant,
  ) {}

  /** A page of what fits. A question in which nothing is asked for finds what its filters leave, and nothing without any. @throws BadRequest */
  async find(actor: Actor, query: SearchQuery): Promise<SearchPageView> {
    const { q = '', order = 'rank', limit = pageLimits.default, after, network } = query;
    const position = after ? readPosition(after) : null;
    const question = questionOf(q);
    if (!kindsOf(query).has('threads') || !asksForSomething(question, query)) return { items: [], next: null, meant: null };
    const spaceIds = (await this.database.run(spacesSeen, [actor.personId])).map(({ id }) => id);
    const { sql, values } = pageOfFound(askedOf(spaceIds, question, query), order, limit + 1, position);
    const found = await this.database.query<FoundRow>(sql, values);
    const shown = found.slice(0, limit);
    const hits = shown.length > 0 ? await this.database.run(hitsOf, [shown.map(({ id }) => id), spaceIds]) : [];
    return {
      items: hits.map((row) => presentHit(row, question.matches)),
      next: found.length > limit ? cursorOfRow(shown[shown.length - 1]!) : null,
      meant: position === null && found.length < few ? await this.meant.insteadOf(spaceIds, question, network) : null,
    };
  }
}

const cursorOfRow = ({ score, at, id }: FoundRow): string => cursorOf([score, at, id]);

/** Whether the words of a question, or a filter that says enough by itself, ask for anything. */
const asksForSomething = ({ tsquery }: Question, { q = '', person }: SearchQuery): boolean =>
  tsquery !== null || (person !== undefined && q.trim() === '');

const askedOf = (spaceIds: readonly string[], { tsquery }: Question, { space, person, network, from, to }: SearchQuery): Asked => ({
  spaceIds,
  tsquery,
  ...(space && { spaceId: space }),
  ...(person && { authorId: person }),
  ...(network && { networkId: network }),
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

/** What is no time or no id is refused by the database. */
const readPosition = (cursor: string): Position => readCursor<[number, string, string]>(cursor, ['number', 'string', 'string']);
