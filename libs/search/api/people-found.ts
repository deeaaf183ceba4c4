import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@hv/networks/api';
import { searchLimits, type SearchPersonView } from '@hv/search/contracts';
import type { Actor } from '@hv/platform/api';
import type { SearchQuery } from './search-query';

/** People, found by the directory of networks: it knows who may know of whom. */
@Injectable()
export class PeopleFound {
  constructor(private readonly directory: DirectoryService) {}

  /** The first of those who fit; nobody where a question is narrowed to what was written where, when or by whom. */
  async find(actor: Actor, { q = '', network, space, person, from, to, after }: SearchQuery): Promise<SearchPersonView[]> {
    if (!/[\p{L}\p{Nd}]/u.test(q) || [space, person, from, to, after].some(Boolean)) return [];
    const people = await this.directory.called(actor, network?.toLowerCase() ?? null, q, searchLimits.people);
    return people.map(({ id, name, title, belongings }) => ({
      id,
      name,
      title,
      organisation: [...new Set(belongings.map(({ organisation }) => organisation))].join(', '),
      path: `/mennesker/${id}`,
    }));
  }
}
