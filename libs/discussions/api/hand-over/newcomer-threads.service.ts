import { Injectable } from '@nestjs/common';
import type { NewcomerThreadsView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { presentSummary } from '../threads/thread.presenter';
import { followedBefore, mostActive, waitingAsks } from './newcomer-threads.queries';

const shown = { followed: 10, active: 5, asked: 10 } as const;

/** What was talked about in a network before somebody came, where they see it. */
@Injectable()
export class NewcomerThreadsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound when they see nothing of such a network */
  async of({ personId }: Actor, networkId: string): Promise<NewcomerThreadsView> {
    const spaces = [...(await this.access.granted(personId)).values()].filter((space) => space.networkId === networkId);
    if (spaces.length === 0) throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
    const seen = [personId, spaces.map(({ spaceId }) => spaceId), spaces.map(({ joinedAt }) => joinedAt)];
    const [followed, active, asked] = await Promise.all([
      this.database.run(followedBefore, [...seen, shown.followed, networkId]),
      this.database.run(mostActive, [...seen, shown.active, networkId]),
      this.database.run(waitingAsks, [...seen, shown.asked, networkId]),
    ]);
    return { followed: followed.map(presentSummary), active: active.map(presentSummary), asked: asked.map(presentSummary) };
  }
}
