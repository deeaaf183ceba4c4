import { Injectable } from '@nestjs/common';
import { discussionProblems, type ReadAll, type ReadAllView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, BadRequest, Database, type Idempotency, LiveServer, newId, NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { keyReused } from '../key-taken';
import { readAllMade, readAllOfSpaces, readAllOfThreads, undoReadAll } from './read-all.queries';

/** Marks much as read at once, and takes it back. */
@Injectable()
export class ReadAllService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly live: LiveServer,
  ) {}

  /** @throws NotFound, BadRequest, Unacceptable */
  async read(actor: Actor, request: ReadAll, idempotency: Idempotency | null): Promise<ReadAllView> {
    const { spaceId, networkId, threadIds } = request;
    const upTo = new Date(request.upTo);
    const invalid = (path: string): BadRequest =>
      new BadRequest(platformProblems.invalid, 'The request is not valid.', [{ path, code: 'field.readAll' }]);
    if (Number.isNaN(upTo.getTime())) throw invalid('upTo');
    if ([spaceId, networkId, threadIds].filter((scope) => scope !== undefined && scope !== null).length > 1) throw invalid('spaceId');
    const spaces = await this.within(actor, spaceId, networkId);
    const id = idempotency?.key ?? newId();
    if (idempotency && (await this.wasMade(actor, idempotency))) return { id };
    const values = [actor.personId, threadIds ?? spaces, upTo, id, idempotency?.hash ?? null];
    const changed = threadIds
      ? (await this.database.run(readAllOfThreads, [...values, spaces])).map((row) => row.spaceId)
      : (await this.database.run(readAllOfSpaces, values), spaces);
    this.tell(actor, changed);
    return { id };
  }

  /** @throws NotFound when it is too late, or not the last */
  async undo(actor: Actor, id: string): Promise<void> {
    const rows = await this.database.run(undoReadAll, [actor.personId, id]);
    if (rows.length === 0) throw new NotFound(discussionProblems.readAllNotFound, 'It is too late to take that back.');
    this.tell(
      actor,
      rows.flatMap(({ spaceId }) => spaceId ?? []),
    );
  }

  /** The same again changes nothing, so that it can still be taken back. */
  private async wasMade({ personId }: Actor, { key, hash }: Idempotency): Promise<boolean> {
    const [made] = await this.database.run(readAllMade, [personId, key]);
    if (made && !made.hash?.equals(hash)) throw keyReused();
    return made !== undefined;
  }

  private async within({ personId }: Actor, spaceId?: string, networkId?: string): Promise<string[]> {
    if (spaceId) {
      if (await this.access.to(personId, spaceId)) return [spaceId];
      throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    }
    const all = [...(await this.access.granted(personId)).values()];
    const spaces = networkId ? all.filter((space) => space.networkId === networkId) : all;
    if (networkId && spaces.length === 0) throw new NotFound(networksProblems.networkNotFound, 'There is no such network.');
    return spaces.map((space) => space.spaceId);
  }

  private tell({ personId }: Actor, spaceIds: readonly string[]): void {
    if (spaceIds.length > 0) this.live.pushToPerson(personId, 'standing.changed', { spaceIds });
  }
}
