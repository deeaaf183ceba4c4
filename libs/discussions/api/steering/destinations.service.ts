import { Injectable } from '@nestjs/common';
import { discussionProblems, type DestinationsView, type DestinationView, type MergeTargetsView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { mayModerate } from '../discussion.policy';
import { spaceOfThread } from '../posts/posts.queries';
import { type DestinationRow, destinationsOf, mergeTargetsOf } from './destinations.queries';

/** So many are offered at once. */
const offered = { spaces: 100, threads: 20 } as const;

/** Where threads can go, told before they go there. Nothing is offered to whoever may not move them. */
@Injectable()
export class DestinationsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound */
  async destinations(actor: Actor, threadId: string): Promise<DestinationsView> {
    if (!(await this.moderates(actor, threadId))) return { items: [] };
    const rows = await this.database.run(destinationsOf, [actor.personId, threadId, offered.spaces]);
    return { items: rows.map(present) };
  }

  /** @param title a part of the title @throws NotFound */
  async mergeTargets(actor: Actor, threadId: string, title: string): Promise<MergeTargetsView> {
    if (!(await this.moderates(actor, threadId))) return { items: [] };
    const rows = await this.database.run(mergeTargetsOf, [actor.personId, threadId, title.normalize('NFC').trim(), offered.threads]);
    return { items: rows.map((row) => ({ ...row, lastPostAt: row.lastPostAt.toISOString() })) };
  }

  private async moderates({ personId }: Actor, threadId: string): Promise<boolean> {
    const [thread] = await this.database.run(spaceOfThread, [threadId]);
    const granted = thread && (await this.access.to(personId, thread.spaceId));
    if (!granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    return mayModerate({ personId, writes: granted.writes, moderates: granted.moderates });
  }
}

function present({ gains, gainNames, loses, loseNames, ...space }: DestinationRow): DestinationView {
  return { ...space, gains: { people: gains, names: gainNames ?? [] }, loses: { people: loses, names: loseNames ?? [] } };
}
