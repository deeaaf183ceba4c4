import { Injectable } from '@nestjs/common';
import {
  type ChangeScheduled,
  discussionLimits,
  discussionProblems,
  type PostBody,
  postScheduled,
  scheduledCancelled,
  type ScheduledView,
  type SchedulePost,
  type ScheduleThread,
} from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  Conflict,
  cursorOf,
  Database,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  type PageQuery,
  pageOf,
  readCursor,
  Stale,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { isKeyTaken } from '../key-taken';
import { contentOf } from '../post-content';
import { titleOf } from '../thread-title';
import { spaceOfThread } from '../posts.queries';
import {
  addScheduled,
  cancelScheduled,
  changeScheduled,
  scheduledById,
  scheduledByKey,
  scheduledOf,
  type ScheduledRow,
  waitingOf,
} from './scheduled.queries';

type By = Origin & { readonly actor: Actor };

interface Planned {
  readonly spaceId: string;
  readonly threadId: string | null;
  readonly title: string | null;
  readonly body: PostBody;
  readonly at: string;
}

/** What is to be sent later: planned, shown, changed and cancelled by its author alone. */
@Injectable()
export class ScheduledService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** @throws NotFound, Forbidden, Unacceptable */
  async post(by: By, threadId: string, { body, at }: SchedulePost, key: Idempotency | null): Promise<ScheduledView> {
    const [thread] = await this.database.run(spaceOfThread, [threadId]);
    const granted = thread && (await this.access.to(by.actor.personId, thread.spaceId));
    if (!granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    return this.plan(by, granted, { spaceId: granted.spaceId, threadId, title: null, body, at }, key);
  }

  /** @throws NotFound, Forbidden, Unacceptable */
  async thread(by: By, spaceId: string, { title, body, at }: ScheduleThread, key: Idempotency | null): Promise<ScheduledView> {
    const granted = await this.access.to(by.actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return this.plan(by, granted, { spaceId, threadId: null, title: titleOf(title), body, at }, key);
  }

  /** One's own that wait or could not be sent, the next first. */
  async list(actor: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ScheduledView>> {
    const [position, id] = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(scheduledOf, [actor.personId, limit + 1, position, id]);
    return pageOf<ScheduledRow & { position: string }, ScheduledView>(rows, limit, present, (row) => cursorOf([row.position, row.id]));
  }

  /** @throws NotFound, Stale, Conflict when it is sent, Unacceptable */
  async change(by: By, id: string, { title, body, at }: ChangeScheduled, version: number): Promise<ScheduledView> {
    const row = await this.find(by.actor, id);
    if (title !== undefined && row.threadId !== null) throw new Unacceptable(platformProblems.invalid, 'A post has no title of its own.');
    if (at !== undefined) checkMinute(at);
    const document = body && JSON.stringify(contentOf(body).document);
    const values = [id, version, title === undefined ? null : titleOf(title), document ?? null, at ?? null, discussionLimits.scheduledDays];
    await this.unitOfWork.run(by, async (work) => {
      const [changed] = await work.statement(changeScheduled, values);
      if (!changed) throw refusalOf(await this.find(by.actor, id), version);
      await this.arm(work, row, changed.sendAt);
    });
    return present(await this.find(by.actor, id));
  }

  /** @throws NotFound, Conflict when it is sent */
  async cancel(by: By, id: string): Promise<void> {
    const row = await this.find(by.actor, id);
    await this.unitOfWork.run(by, async (work) => {
      const [cancelled] = await work.statement(cancelScheduled, [id]);
      if (!cancelled) throw new Conflict(discussionProblems.alreadySent, 'It is sent, or being sent.');
      await work.record(scheduledCancelled, scopeOf(row), { scheduledId: id });
    });
  }

  private async plan(by: By, granted: GrantedSpace, planned: Planned, key: Idempotency | null): Promise<ScheduledView> {
    allow(granted.writes, discussionProblems.mayNotWrite);
    const { document } = contentOf(planned.body);
    checkMinute(planned.at);
    const { personId } = by.actor;
    const [held] = await this.database.run(waitingOf, [personId]);
    if (held!.waiting >= discussionLimits.scheduled)
      throw new Conflict(discussionProblems.tooManyScheduled, 'Too much is waiting already.');
    const id = newId();
    const { spaceId, threadId, title, at } = planned;
    const what = [id, personId, spaceId, threadId, title, JSON.stringify(document), at, discussionLimits.scheduledDays];
    try {
      await this.unitOfWork.run(by, async (work) => {
        const [added] = await work.statement(addScheduled, [...what, key?.key ?? null, key?.hash ?? null]);
        if (!added) throw badTime();
        await this.arm(work, { id, spaceId, networkId: granted.networkId }, added.sendAt);
      });
    } catch (error) {
      if (key && isKeyTaken(error, 'discussions_scheduled_key')) return this.firstAnswer(by.actor, key);
      throw error;
    }
    return present(await this.find(by.actor, id));
  }

  private async arm(work: Work, row: Pick<ScheduledRow, 'id' | 'spaceId' | 'networkId'>, sendAt: Date): Promise<void> {
    await work.record(postScheduled, scopeOf(row), { scheduledId: row.id, dueAt: sendAt.toISOString() });
  }

  private async firstAnswer(actor: Actor, { key, hash }: Idempotency): Promise<ScheduledView> {
    const [first] = await this.database.run(scheduledByKey, [actor.personId, key]);
    if (!first?.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was used for another request.');
    return present(first);
  }

  private async find(actor: Actor, id: string): Promise<ScheduledRow> {
    const [row] = await this.database.run(scheduledById, [id, actor.personId]);
    if (!row) throw new NotFound(discussionProblems.scheduledNotFound, 'There is nothing of that name to be sent.');
    return row;
  }
}

const scopeOf = ({ id, spaceId, networkId }: Pick<ScheduledRow, 'id' | 'spaceId' | 'networkId'>) => ({
  object: { kind: 'scheduled-post', id },
  networkId,
  spaceId,
});

const badTime = (): Unacceptable =>
  new Unacceptable(discussionProblems.badTime, 'The time is past or too far away.', [{ path: 'at', code: discussionProblems.badTime }]);

/** @throws Unacceptable when there is no such day or hour */
function checkMinute(at: string): void {
  const time = new Date(`${at}:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 16) !== at) throw badTime();
}

function refusalOf(now: ScheduledRow, version: number): Error {
  if (now.state === 'sent' || now.state === 'sending') return new Conflict(discussionProblems.alreadySent, 'It is sent, or being sent.');
  return now.version === version ? badTime() : new Stale(present(now));
}

function present({ id, spaceId, threadId, title, document, sendAt, state, problem, version }: ScheduledRow): ScheduledView {
  return { id, spaceId, threadId, title, body: document, sendAt: sendAt.toISOString(), state, problem, version };
}
