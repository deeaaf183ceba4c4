import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type PostBody, postScheduled, scheduledNotSent } from '@hv/discussions/contracts';
import { Actor, bySystem, Database, Handles, Problem, type RecordedEvent, TooMany, Unavailable, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { AddingService } from '../posts/adding.service';
import { ThreadsService } from '../threads/threads.service';
import { putOff, scheduledFailed, type ScheduledRow, scheduledSent, takeDue } from './scheduled.queries';

/**
 * Sends what is due, as its author and by the same services as anybody's post, which look at access then. Its id is the idempotency key,
 * so that a repeated job sends nothing twice.
 */
@Injectable()
export class ScheduledSending {
  constructor(
    private readonly adding: AddingService,
    private readonly threads: ThreadsService,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Handles(postScheduled, ({ dueAt }) => new Date(dueAt))
  async sendDue({ payload }: RecordedEvent<{ scheduledId: string }>): Promise<void> {
    const [due] = await this.database.run(takeDue, [payload.scheduledId]);
    if (!due) return;
    try {
      await this.send(due);
    } catch (error) {
      if (error instanceof TooMany) return this.putOff(due, error.retryAfterSeconds);
      const refused = error instanceof Problem && !(error instanceof Unavailable);
      // What fails otherwise is tried again by the queue; long after its time its author is better told.
      if (!refused && !due.late) throw error;
      return this.fail(due, refused ? error.code : platformProblems.internal);
    }
    await this.database.run(scheduledSent, [due.id]);
  }

  private async send({ id, authorId, spaceId, threadId, title, document, ...asked }: ScheduledRow): Promise<void> {
    const author = new Actor(authorId, '', false, 'da', { kind: 'session', id }, ['read', 'write'], Infinity);
    const by = { actor: author, requestId: null };
    const key = { key: id, hash: createHash('sha256').update(`scheduled ${id}`).digest() };
    const { kind, organisationIds, poll } = asked;
    const first = { body: document as PostBody, ...(poll ? { poll } : {}) };
    if (threadId) return void (await this.adding.add(by, threadId, first, key));
    await this.threads.start(
      by,
      spaceId,
      { title: title!, ...first, ...(kind ? { kind } : {}), ...(organisationIds ? { organisationIds } : {}) },
      key,
    );
  }

  /** Where each waits between two posts it waits too. */
  private async putOff({ id, spaceId, networkId }: ScheduledRow, seconds: number): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [later] = await work.statement(putOff, [id, seconds]);
      const scope = { object: { kind: 'scheduled-post', id }, networkId, spaceId };
      if (later) await work.record(postScheduled, scope, { scheduledId: id, dueAt: later.sendAt.toISOString() });
    });
  }

  private async fail({ id, authorId, networkId }: ScheduledRow, code: string): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [failed] = await work.statement(scheduledFailed, [id, code]);
      // Without the space: the author is told also when it is no longer theirs to see.
      if (failed)
        await work.record(
          scheduledNotSent,
          { object: { kind: 'scheduled-post', id }, networkId },
          { scheduledId: id, personId: authorId, code },
        );
    });
  }
}
