import { Injectable } from '@nestjs/common';
import { discussionProblems, type ThreadView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, allow, Conflict, Database, NotFound, type Origin, Stale, UnitOfWork } from '@hv/platform/api';
import { mayModerate } from '../discussion.policy';
import { ThreadsService } from '../threads/threads.service';
import { holdThreads } from './held-threads';
import { transfer } from './moving.service';
import { told } from './thread-state.service';
import { mergedThread, postsThatCame, standAlone } from './unmerging.queries';

type By = Origin & { readonly actor: Actor };

/** Makes a thread again of what became part of another. */
@Injectable()
export class UnmergingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly threads: ThreadsService,
  ) {}

  /**
   * The posts that came with it and stand there still take their old places; what was written or has gone elsewhere since stays. A thread that
   * is part of none is answered as it is. @param version of the thread that it rests on, or null
   * @throws NotFound, Forbidden, Stale, Conflict when the other became part of a third, or it was merged before that was kept
   */
  async undo(by: By, threadId: string, version: number | null): Promise<ThreadView> {
    const { personId } = by.actor;
    const [merged] = await this.database.run(mergedThread, [threadId]);
    const granted = merged && (await this.access.to(personId, merged.spaceId));
    if (!granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    allow(mayModerate({ personId, ...granted }), discussionProblems.mayNotModerate);
    const { mergedInto, mergedAt } = merged;
    if (mergedInto === null) return this.threads.view(by.actor, threadId);
    if (mergedAt === null) throw gone();
    await this.unitOfWork.run(by, async (work) => {
      const [thread, other] = await holdThreads(work, personId, threadId, mergedInto);
      allow(mayModerate(thread!.standing, other!.standing), discussionProblems.mayNotModerate);
      if (version !== null && version !== thread!.version) throw new Stale(await this.threads.view(by.actor, threadId));
      if (thread!.mergedInto !== mergedInto || other!.mergedInto) throw gone();
      const came = (await work.statement(postsThatCame, [threadId, mergedInto])).map(({ id }) => id);
      if (came.length > 0) await transfer(work, other!, thread!, came);
      await work.statement(standAlone, [threadId, mergedInto]);
      await told(work, other!, 'unmerged', { otherThreadId: threadId });
      await told(work, thread!, 'unmerged', { otherThreadId: mergedInto });
    });
    return this.threads.view(by.actor, threadId);
  }
}

const gone = (): Conflict => new Conflict(discussionProblems.mergeStands, 'It can no longer be undone.');
