import { Injectable } from '@nestjs/common';
import {
  discussionProblems,
  type EditThread,
  type StartThread,
  threadChanged,
  threadStarted,
  type ThreadSummaryView,
  type ThreadView,
} from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  cursorOf,
  Database,
  Forbidden,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  type PageQuery,
  pageOf,
  readCursor,
  Stale,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { mayEditThread, type Standing } from '../discussion.policy';
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { contentOf } from '../posts/post-content';
import { presentSummary, presentThread } from './thread.presenter';
import { titleOf } from './thread-title';
import { AsksService } from '../together/asks.service';
import { newPollOf } from '../together/new-poll';
import { notePoll } from '../together/polls.queries';
import {
  editThread,
  startThread,
  threadByKey,
  threadOfReader,
  type ThreadRow,
  threadsOfSpace,
  type ThreadSummaryRow,
} from './threads.queries';
import { ReferencesService } from '../writing/references.service';

type By = Origin & { readonly actor: Actor };

const missing = (): NotFound => new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');

/** Starts, shows and renames threads. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly references: ReferencesService,
    private readonly asks: AsksService,
  ) {}

  /** A space's threads, latest activity first. @throws NotFound */
  async list(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ThreadSummaryView>> {
    const granted = await this.space(actor, spaceId);
    const [position, id, among] = after
      ? readCursor<[string, string, string]>(after, ['string', 'string', 'string'])
      : [null, null, 'pinned'];
    const values = [spaceId, actor.personId, granted.joinedAt, limit + 1, position, id, among === 'pinned'];
    const rows = await this.database.run(threadsOfSpace, values);
    return pageOf<ThreadSummaryRow, ThreadSummaryView>(rows, limit, presentSummary, (row) =>
      cursorOf([row.position, row.id, row.pinnedAt ? 'pinned' : 'others']),
    );
  }

  /** @throws NotFound */
  async view(actor: Actor, threadId: string): Promise<ThreadView> {
    const { row, standing } = await this.find(actor, threadId);
    return presentThread(row, standing);
  }

  /** @param besides what else is done in the transaction that starts it @throws NotFound, Forbidden, Unacceptable */
  async start(
    by: By,
    spaceId: string,
    request: StartThread,
    idempotency: Idempotency | null,
    besides?: (work: Work, threadId: string) => Promise<void>,
  ): Promise<ThreadView> {
    const granted = await this.space(by.actor, spaceId);
    allow(granted.writes, discussionProblems.mayNotWrite);
    await this.asks.check(by.actor, spaceId, request);
    const { title, body, organisationIds } = request;
    const poll = request.poll && newPollOf(request.poll);
    const heading = titleOf(title);
    const content = contentOf(body);
    const { document, text, html, rendererVersion } = content;
    const [threadId, postId] = [newId(), newId()];
    const values = [
      threadId,
      spaceId,
      by.actor.personId,
      heading,
      idempotency?.key ?? null,
      idempotency?.hash ?? null,
      postId,
      JSON.stringify(document),
      text,
      html,
      rendererVersion,
      request.kind ?? 'talk',
    ];
    try {
      await this.unitOfWork.run(by, async (work) => {
        const [started] = await work.statement(startThread, values);
        if (!started) throw new Forbidden(discussionProblems.mayNotWrite);
        const { membershipId, networkId } = started;
        await besides?.(work, threadId);
        await work.record(
          threadStarted,
          { object: { kind: 'thread', id: threadId }, networkId, spaceId, membershipId },
          { threadId, postId },
        );
        const post = { id: postId, threadId, spaceId, networkId, membershipId, byPersonId: by.actor.personId };
        await this.references.note(work, post, content);
        if (poll) await notePoll(work, postId, poll);
        if (organisationIds) await this.asks.note(work, by.actor, { threadId, spaceId, networkId, membershipId }, organisationIds);
      });
    } catch (error) {
      if (idempotency && isKeyTaken(error, 'discussions_threads_key')) return this.firstAnswer(by.actor, idempotency);
      throw error;
    }
    return this.view(by.actor, threadId);
  }

  /** @throws NotFound, Forbidden, Stale */
  async edit(by: By, threadId: string, { title }: EditThread, expectedVersion: number): Promise<ThreadView> {
    const { row, standing } = await this.find(by.actor, threadId);
    allow(mayEditThread(standing, row), discussionProblems.mayNotEdit);
    const heading = titleOf(title);
    await this.unitOfWork.run(by, async (work) => {
      const [edited] = await work.statement(editThread, [threadId, expectedVersion, heading]);
      if (!edited) throw new Stale(presentThread(row, standing));
      const { networkId, spaceId } = row;
      await work.record(threadChanged, { object: { kind: 'thread', id: threadId }, networkId, spaceId }, { threadId });
    });
    return this.view(by.actor, threadId);
  }

  private async find(actor: Actor, threadId: string): Promise<{ row: ThreadRow; standing: Standing }> {
    const { personId } = actor;
    const [row] = await this.database.run(threadOfReader, [threadId, personId]);
    if (!row) throw missing();
    return { row, standing: { personId, writes: row.writes, moderates: row.moderates } };
  }

  private async space(actor: Actor, spaceId: string): Promise<GrantedSpace> {
    const granted = await this.access.to(actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return granted;
  }

  private async firstAnswer(actor: Actor, idempotency: Idempotency): Promise<ThreadView> {
    const [first] = await this.database.run(threadByKey, [actor.personId, idempotency.key]);
    return this.view(actor, ofSameRequest(first, idempotency).id);
  }
}
