import { Injectable } from '@nestjs/common';
import {
  type ChangeScheduled,
  discussionLimits,
  discussionProblems,
  type NewPoll,
  type PostBody,
  postScheduled,
  scheduledCancelled,
  type ScheduledView,
  type SchedulePost,
  type ScheduleThread,
  type ThreadKind,
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
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { contentOf } from '../posts/post-content';
import { titleOf } from '../threads/thread-title';
import { spaceOfThread } from '../posts/posts.queries';
import { AsksService } from '../together/asks.service';
import { danishMoment } from '../together/danish-moment';
import { plannedPollOf } from '../together/new-poll';
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
  readonly poll?: NewPoll | undefined;
  /** Of a thread. */
  readonly kind?: ThreadKind;
  readonly organisationIds?: readonly string[] | undefined;
}

/** What is to be sent later: planned, shown, changed and cancelled by its author alone. */
@Injectable()
export class ScheduledService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly asks: AsksService,
  ) {}

  /** @throws NotFound, Forbidden, Unacceptable */
  async post(by: By, threadId: string, { body, at, poll }: SchedulePost, key: Idempotency | null): Promise<ScheduledView> {
    const [thread] = await this.database.run(spaceOfThread, [threadId]);
    const granted = thread && (await this.access.to(by.actor.personId, thread.spaceId));
    if (!granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    return this.plan(by, granted, { spaceId: granted.spaceId, threadId, title: null, body, at, poll }, key);
  }

  /** @throws NotFound, Forbidden, Unacceptable */
  async thread(by: By, spaceId: string, request: ScheduleThread, key: Idempotency | null): Promise<ScheduledView> {
    const granted = await this.access.to(by.actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    allow(granted.writes, discussionProblems.mayNotWrite);
    await this.asks.check(by.actor, spaceId, request);
    const { title, body, at, kind = 'talk', organisationIds, poll } = request;
    return this.plan(by, granted, { spaceId, threadId: null, title: titleOf(title), body, at, kind, organisationIds, poll }, key);
  }

  /** One's own that wait or could not be sent, the next first. */
  async list(actor: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ScheduledView>> {
    const [position, id] = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(scheduledOf, [actor.personId, limit + 1, position, id]);
    return pageOf<ScheduledRow & { position: string }, ScheduledView>(rows, limit, present, (row) => cursorOf([row.position, row.id]));
  }

  /** @throws NotFound, Stale, Conflict when it is sent, Unacceptable */
  async change(by: By, id: string, change: ChangeScheduled, version: number): Promise<ScheduledView> {
    const row = await this.find(by.actor, id);
    const { title, body, at, kind, poll } = change;
    if (row.threadId !== null && (title ?? kind) !== undefined)
      throw new Unacceptable(platformProblems.invalid, 'A post has no title of its own, and is of no kind.');
    const sendAt = at === undefined ? row.sendAt : momentOf(at);
    const document = body && JSON.stringify(contentOf(body).document);
    const asked = poll === undefined ? row.poll : poll;
    // What it asks must still be open when it is sent.
    const planned = asked && plannedPollOf(asked, sendAt.getTime());
    const values = [
      id,
      version,
      title === undefined ? null : titleOf(title),
      document ?? null,
      at ?? null,
      discussionLimits.scheduledDays,
      kind ?? null,
      poll !== undefined,
      planned && JSON.stringify(planned),
    ];
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
    const moment = momentOf(planned.at);
    const poll = planned.poll ? JSON.stringify(plannedPollOf(planned.poll, moment.getTime())) : null;
    const { personId } = by.actor;
    const id = newId();
    const { spaceId, threadId, title, at, kind = null, organisationIds = null } = planned;
    const keyed = [key?.key ?? null, key?.hash ?? null];
    const what = [id, personId, spaceId, threadId, title, JSON.stringify(document), at, discussionLimits.scheduledDays, ...keyed];
    try {
      await this.unitOfWork.run(by, async (work) => {
        const [added] = await work.statement(addScheduled, [...what, kind, organisationIds, poll, discussionLimits.scheduled]);
        if (!added) throw await this.refusal(work, personId);
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

  private async refusal(work: Work, personId: string): Promise<Error> {
    const [held] = await work.statement(waitingOf, [personId]);
    if (held!.waiting < discussionLimits.scheduled) return badTime();
    return new Conflict(discussionProblems.tooManyScheduled, 'Too much is waiting already.');
  }

  private async firstAnswer(actor: Actor, idempotency: Idempotency): Promise<ScheduledView> {
    const [first] = await this.database.run(scheduledByKey, [actor.personId, idempotency.key]);
    return present(ofSameRequest(first, idempotency));
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

/** The moment of a minute in Denmark. @throws Unacceptable when there is no such day or hour */
function momentOf(at: string): Date {
  const moment = danishMoment(at);
  if (!moment) throw badTime();
  return moment;
}

function refusalOf(now: ScheduledRow, version: number): Error {
  if (now.state === 'sent' || now.state === 'sending') return new Conflict(discussionProblems.alreadySent, 'It is sent, or being sent.');
  return now.version === version ? badTime() : new Stale(present(now));
}

function present({ document, kind, poll, sendAt, ...row }: ScheduledRow): ScheduledView {
  const { id, spaceId, threadId, title, organisationIds, state, problem, version } = row;
  return {
    id,
    spaceId,
    threadId,
    title,
    body: document,
    kind: threadId ? null : (kind ?? 'talk'),
    organisationIds,
    poll: poll && { kind: poll.kind, options: poll.options, closesAt: poll.closesAt ?? null },
    sendAt: sendAt.toISOString(),
    state,
    problem,
    version,
  };
}
