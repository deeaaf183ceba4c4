import { Injectable } from '@nestjs/common';
import { networksProblems, type SpaceView } from '@hv/networks/contracts';
import { Actor, cursorOf, Database, NotFound, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import type { ListSpaces } from './list-spaces';
import { spaceView } from './space.presenter';
import { spacesOf } from './spaces.queries';

const fromTheStart = [null, null, null] as const;

/** The spaces someone sees: the widest first (network, cluster, organisation, group, event), then by name. */
@Injectable()
export class SpacesService {
  constructor(private readonly database: Database) {}

  /** All spaces someone sees. @param networkId only those of this network */
  async list(actor: Actor, networkId?: string): Promise<SpaceView[]> {
    const rows = await this.database.run(spacesOf, [actor.personId, networkId ?? null, null, null, ...fromTheStart]);
    return rows.map(spaceView);
  }

  /** A page of the spaces someone sees. */
  async page(actor: Actor, { network, limit = pageLimits.default, after }: ListSpaces): Promise<Page<SpaceView>> {
    const position = after === undefined ? fromTheStart : readCursor<[number, string, string]>(after, ['number', 'string', 'string']);
    const rows = await this.database.run(spacesOf, [actor.personId, network ?? null, null, limit + 1, ...position]);
    return pageOf(rows, limit, spaceView, ({ rank, name, id }) => cursorOf([rank, name, id]));
  }

  /** @throws NotFound when there is none, or none that they see */
  async view(actor: Actor, spaceId: string): Promise<SpaceView> {
    const [row] = await this.database.run(spacesOf, [actor.personId, null, spaceId, null, ...fromTheStart]);
    if (!row) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space for you.');
    return spaceView(row);
  }
}
