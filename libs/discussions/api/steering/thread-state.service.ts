import { Injectable } from '@nestjs/common';
import { discussionProblems, threadChanged, type ThreadDoing, type ThreadView } from '@hv/discussions/contracts';
import { type Actor, allow, Conflict, NotFound, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { mayModerate, threadAbilitiesOf } from '../discussion.policy';
import { ThreadsService } from '../threads/threads.service';
import { type HeldThread, holdThreads } from './held-threads';
import { saySameHere, setAnswer, setClosed, setPinned, withdrawSameHere } from './thread-state.queries';

type By = Origin & { readonly actor: Actor };

/** Pins and closes threads, marks answers, and notes who would like to know too. What is so already is answered as it is. */
@Injectable()
export class ThreadStateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadsService,
  ) {}

  /** @throws NotFound, Forbidden, Conflict when it became part of another thread */
  pin(by: By, threadId: string, pinned: boolean): Promise<ThreadView> {
    return this.change(by, threadId, async (work, thread) => {
      allow(mayModerate(thread.standing), discussionProblems.mayNotModerate);
      if ((thread.pinnedAt !== null) === pinned) return;
      refuseMerged(thread);
      await work.statement(setPinned, [threadId, pinned]);
      await told(work, thread, pinned ? 'pinned' : 'unpinned');
    });
  }

  /** @throws NotFound, Forbidden, Conflict */
  close(by: By, threadId: string, closed: boolean): Promise<ThreadView> {
    return this.change(by, threadId, async (work, thread) => {
      allow(threadAbilitiesOf(thread.standing, standingAlone(thread)).close, discussionProblems.mayNotModerate);
      if ((thread.closedAt !== null) === closed) return;
      refuseMerged(thread);
      await work.statement(setClosed, [threadId, closed]);
      await told(work, thread, closed ? 'closed' : 'reopened');
    });
  }

  /** @param postId a post that stands in the thread; null: none answers it @throws NotFound, Forbidden, Conflict */
  answer(by: By, threadId: string, postId: string | null): Promise<ThreadView> {
    return this.change(by, threadId, async (work, thread) => {
      allow(threadAbilitiesOf(thread.standing, standingAlone(thread)).markAnswer, discussionProblems.mayNotModerate);
      if (thread.answerPostId === postId) return;
      refuseMerged(thread);
      const [marked] = await work.statement(setAnswer, [threadId, postId]);
      if (!marked) throw new NotFound(discussionProblems.postNotFound, 'There is no such post in the thread.');
      await told(work, thread, 'answer-marked', { postId });
    });
  }

  /** Open to whoever writes there, of others' open questions; taking it back is always possible. @throws NotFound, Forbidden, Conflict */
  sameHere(by: By, threadId: string, said: boolean): Promise<ThreadView> {
    return this.change(by, threadId, async (work, thread) => {
      if (said) {
        allow(thread.standing.writes, discussionProblems.mayNotWrite);
        if (!threadAbilitiesOf(thread.standing, thread).sameHere)
          throw new Conflict(discussionProblems.notToSameHere, 'It is no open question of somebody else.');
      }
      const [changed] = await work.statement(said ? saySameHere : withdrawSameHere, [threadId, by.actor.personId]);
      if (changed) await told(work, thread, said ? 'same-here' : 'same-here-withdrawn');
    });
  }

  private async change(by: By, threadId: string, doing: (work: Work, thread: HeldThread) => Promise<void>): Promise<ThreadView> {
    await this.unitOfWork.run(by, async (work) => {
      const [thread] = await holdThreads(work, by.actor.personId, threadId);
      await doing(work, thread!);
    });
    return this.threads.view(by.actor, threadId);
  }
}

/** Who may is asked first; that it became part of another thread is told to those only. */
const standingAlone = (thread: HeldThread): HeldThread => ({ ...thread, mergedInto: null });

/** @throws Conflict */
export function refuseMerged({ mergedInto }: Pick<HeldThread, 'mergedInto'>): void {
  if (mergedInto) throw new Conflict(discussionProblems.threadMerged, 'It became part of another thread.');
}

/** Records what was done to a thread. */
export async function told(
  work: Work,
  thread: Pick<HeldThread, 'id' | 'networkId' | 'spaceId'>,
  what: ThreadDoing,
  more: object = {},
): Promise<void> {
  const { id, networkId, spaceId } = thread;
  await work.record(threadChanged, { object: { kind: 'thread', id }, networkId, spaceId }, { threadId: id, what, ...more });
}
