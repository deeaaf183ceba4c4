import { Injectable } from '@nestjs/common';
import { discussionProblems, type SetLevel, type SpaceStandingView, type ThreadLevelView } from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, Database, LiveServer, NotFound } from '@hv/platform/api';
import { unreadCap } from '../reading/reader-standing';
import { ThreadsService } from '../threads/threads.service';
import { forgetSpaceLevel, forgetThreadLevel, ownThreadLevel, setSpaceLevel, setThreadLevel } from './levels.queries';
import { spaceStanding } from './thread-lists.queries';

/** How closely people follow threads and spaces; told to their other devices at once. */
@Injectable()
export class LevelsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly threads: ThreadsService,
    private readonly live: LiveServer,
  ) {}

  /** @throws NotFound */
  async ofThread(actor: Actor, threadId: string): Promise<ThreadLevelView> {
    const { level, unread } = await this.threads.view(actor, threadId);
    const [own] = await this.database.run(ownThreadLevel, [actor.personId, threadId]);
    return { level, own: own?.level ?? null, unread };
  }

  /** @throws NotFound */
  async setOfThread(actor: Actor, threadId: string, { level }: SetLevel): Promise<ThreadLevelView> {
    const key = [actor.personId, threadId];
    const [thread] = level ? await this.database.run(setThreadLevel, [...key, level]) : await this.database.run(forgetThreadLevel, key);
    if (!thread) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    this.tell(actor, thread.spaceId);
    return this.ofThread(actor, threadId);
  }

  /** @throws NotFound */
  async ofSpace(actor: Actor, spaceId: string): Promise<SpaceStandingView> {
    const { joinedAt } = await this.space(actor, spaceId);
    const [standing] = await this.database.run(spaceStanding, [actor.personId, spaceId, joinedAt, unreadCap]);
    return standing!;
  }

  /** @throws NotFound */
  async setOfSpace(actor: Actor, spaceId: string, { level }: SetLevel): Promise<SpaceStandingView> {
    await this.space(actor, spaceId);
    const key = [actor.personId, spaceId];
    if (level) await this.database.run(setSpaceLevel, [...key, level]);
    else await this.database.run(forgetSpaceLevel, key);
    this.tell(actor, spaceId);
    return this.ofSpace(actor, spaceId);
  }

  private async space(actor: Actor, spaceId: string): Promise<GrantedSpace> {
    const granted = await this.access.to(actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return granted;
  }

  private tell({ personId }: Actor, spaceId: string): void {
    this.live.pushToPerson(personId, 'standing.changed', { spaceIds: [spaceId] });
  }
}
