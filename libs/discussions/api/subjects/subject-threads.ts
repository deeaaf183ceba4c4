import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  type PostBody,
  threadLeftSpace,
  threadMoved,
  type ThreadView,
} from '@hv/discussions/contracts';
import { type Actor, Conflict, Database, type Idempotency, type Origin, type Work } from '@hv/platform/api';
import { isKeyTaken } from '../key-taken';
import { told } from '../steering/thread-state.service';
import { presentThread } from '../threads/thread.presenter';
import { threadsAbout } from '../threads/threads.queries';
import { ThreadsService } from '../threads/threads.service';
import { rehomeThreads, setSubject } from './subjects.queries';

type By = Origin & { readonly actor: Actor };

/** A thing of another capability that a thread is about. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
  /** Which part of it, counted from 1; null for all of it. */
  readonly part: number | null;
}

/** What a thread about a subject begins with. */
export interface SubjectBeginning {
  readonly subject: Subject;
  /** The space that the subject belongs to: its thread stands there. */
  readonly spaceId: string;
  readonly title: string;
  readonly body: PostBody;
  /** Asks in the transaction whether the subject is still there, and tells of the thread what it will; what it throws begins no thread. */
  readonly besides: (work: Work, threadId: string) => Promise<void>;
}

/** The threads about things of other capabilities. Who may is said by the subject's space. */
@Injectable()
export class SubjectThreads {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadsService,
  ) {}

  /** Those about a subject and its parts that someone sees, as many as are shown at once; the one about all of it first. */
  async of({ personId }: Actor, kind: string, id: string): Promise<ThreadView[]> {
    const rows = await this.database.run(threadsAbout, [kind, personId, id, discussionLimits.notes]);
    return rows.map((row) => presentThread(row, { personId, writes: row.writes, moderates: row.moderates }));
  }

  /** Starts the thread about a subject with its first post. @throws NotFound, Forbidden, Unacceptable, Conflict when there is one */
  async start(by: By, { subject, spaceId, title, body, besides }: SubjectBeginning, key: Idempotency | null): Promise<ThreadView> {
    try {
      return await this.threads.start(by, spaceId, { title: shortened(title), body }, key, async (work, threadId) => {
        await besides(work, threadId);
        await work.statement(setSubject, [threadId, subject.kind, subject.id, subject.part]);
      });
    } catch (error) {
      if (isKeyTaken(error, `discussions_threads_${subject.kind}`))
        throw new Conflict(discussionProblems.subjectTaken, 'There is such a thread already.');
      throw error;
    }
  }

  /** The threads about subjects go where these went, in the transaction of their going. */
  async rehome(work: Work, kind: string, ids: readonly string[], toSpaceId: string): Promise<void> {
    if (ids.length === 0) return;
    for (const { id, networkId, fromSpaceId } of await work.statement(rehomeThreads, [kind, ids, toSpaceId])) {
      const scope = { object: { kind: 'thread', id }, networkId, spaceId: toSpaceId };
      await work.record(threadMoved, scope, { threadId: id, fromSpaceId, toSpaceId });
      await told(work, { id, networkId, spaceId: toSpaceId }, 'moved');
      await work.record(threadLeftSpace, { ...scope, spaceId: fromSpaceId }, { threadId: id, toSpaceId });
    }
  }
}

/** A subject may have a longer name than a thread. */
function shortened(title: string): string {
  const most = discussionLimits.title;
  return title.length <= most ? title : `${title.slice(0, most - 1).toWellFormed()}…`;
}
