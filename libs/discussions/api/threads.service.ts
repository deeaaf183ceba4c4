import { Injectable } from '@nestjs/common';
import {
  discussionProblems,
  type EditThread,
  personsMentioned,
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
  Unacceptable,
  UnitOfWork,
} from '@hv/platform/api';
import { findCprNumbers, type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { mayEditThread, type Standing } from './discussion.policy';
import { isKeyTaken } from './key-taken';
import { contentOf } from './post-content';
import { presentSummary, presentThread } from './thread.presenter';
import { editThread, startThread, threadById, threadByKey, type ThreadRow, threadsOfSpace, type ThreadSummaryRow } from './threads.queries';

type By = Origin & { readonly actor: Actor };

const missing = (): NotFound => new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');

/** Starts, shows and renames threads. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** A space's threads, latest activity first. @throws NotFound */
  async list(actor: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ThreadSummaryView>> {
    const granted = await this.space(actor, spaceId);
    const [position, id] = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(threadsOfSpace, [spaceId, actor.personId, granted.joinedAt, limit + 1, position, id]);
    return pageOf<ThreadSummaryRow, ThreadSummaryView>(rows, limit, presentSummary, (row) => cursorOf([row.position, row.id]));
  }

  /** @throws NotFound */
  async view(actor: Actor, threadId: string): Promise<ThreadView> {
    const { row, standing } = await this.find(actor, threadId);
    return presentThread(row, standing);
  }

  /** @throws NotFound, Forbidden, Unacceptable */
  async start(by: By, spaceId: string, { title, body }: StartThread, idempotency: Idempotency | null): Promise<ThreadView> {
    const granted = await this.space(by.actor, spaceId);
    allow(granted.writes, discussionProblems.mayNotWrite);
    const heading = titleOf(title);
    const { document, text, html, rendererVersion, mentionedPersonIds } = contentOf(body);
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
    ];
    try {
      await this.unitOfWork.run(by, async (work) => {
        const [started] = await work.statement(startThread, values);
        if (!started) throw new Forbidden(discussionProblems.mayNotWrite);
        const { membershipId, networkId } = started;
        await work.record(
          threadStarted,
          { object: { kind: 'thread', id: threadId }, networkId, spaceId, membershipId },
          { threadId, postId },
        );
        if (mentionedPersonIds.length > 0)
          await work.record(
            personsMentioned,
            { object: { kind: 'post', id: postId }, networkId, spaceId, membershipId },
            { threadId, postId, personIds: [...mentionedPersonIds] },
          );
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
    const [place] = await this.database.query<{ space_id: string }>('SELECT space_id FROM discussions_threads WHERE id = $1', [threadId]);
    const granted = place && (await this.access.to(actor.personId, place.space_id));
    if (!granted) throw missing();
    const [row] = await this.database.run(threadById, [threadId, actor.personId, granted.joinedAt]);
    if (!row) throw missing();
    return { row, standing: { personId: actor.personId, writes: granted.writes, moderates: granted.moderates } };
  }

  private async space(actor: Actor, spaceId: string): Promise<GrantedSpace> {
    const granted = await this.access.to(actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return granted;
  }

  private async firstAnswer(actor: Actor, { key, hash }: Idempotency): Promise<ThreadView> {
    const [first] = await this.database.run(threadByKey, [actor.personId, key]);
    if (!first?.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was used for another request.');
    return this.view(actor, first.id);
  }
}

/** A title is one line: white space at its ends and line breaks say nothing. @throws Unacceptable when nothing is left, or it holds a CPR number */
function titleOf(title: string): string {
  const line = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!line) throw new Unacceptable(discussionProblems.empty, 'There is no title.', [{ path: 'title', code: discussionProblems.empty }]);
  const numbers = findCprNumbers(line);
  if (numbers.length === 0) return line;
  const ranges = numbers.map(({ start, end }) => ({ path: 'title', start, end }));
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be written here.', [
    { path: 'title', code: discussionProblems.cprNumber, ranges },
  ]);
}
