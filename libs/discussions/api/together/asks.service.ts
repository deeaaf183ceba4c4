import { Injectable } from '@nestjs/common';
import {
  type AskablesView,
  askReminded,
  type AskedView,
  discussionLimits,
  discussionProblems,
  networkAsked,
  type StartThread,
} from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import {
  type Actor,
  allow,
  Conflict,
  Database,
  type Idempotency,
  NotFound,
  type Origin,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { askableIn, askedBy, askingThread, noteAsked, noteReminder, reminderByKey, unanswering } from './asks.queries';
import { spaceStanding } from './space-standing.queries';
import { mayAsk, mayRemind } from './together.policy';

type By = Origin & { readonly actor: Actor };

interface StartedThread {
  readonly threadId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly membershipId: string;
}

/** Asking the network: one question to chosen organisations, whose leads are told, and who has answered. */
@Injectable()
export class AsksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** Who can be asked in a space; nobody by those who may not ask. @throws NotFound */
  async askable({ personId }: Actor, spaceId: string): Promise<AskablesView> {
    const [standing] = await this.database.run(spaceStanding, [spaceId, personId]);
    if (!standing) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    const may = mayAsk(standing);
    return { may, items: may ? await this.database.run(askableIn, [spaceId, personId]) : [] };
  }

  /** Whether a thread may be started as it is asked for. @throws Forbidden, Unacceptable */
  async check(
    { personId }: Actor,
    spaceId: string,
    { kind, organisationIds }: Pick<StartThread, 'kind' | 'organisationIds'>,
  ): Promise<void> {
    if ((kind === 'ask') !== (organisationIds !== undefined))
      throw new Unacceptable(platformProblems.invalid, 'Organisations are asked by threads that ask, and by no others.', [
        { path: 'organisationIds', code: platformProblems.invalid },
      ]);
    if (kind !== 'ask') return;
    const [standing] = await this.database.run(spaceStanding, [spaceId, personId]);
    allow(!!standing && mayAsk(standing), discussionProblems.mayNotAsk);
  }

  /** Notes whom a thread asks in the transaction that starts it, and tells their leads. @throws Unacceptable when one has none who see the space */
  async note(work: Work, { personId }: Actor, thread: StartedThread, organisationIds: readonly string[]): Promise<void> {
    const { threadId, spaceId, networkId, membershipId } = thread;
    const told = await work.statement(noteAsked, [threadId, spaceId, organisationIds, personId]);
    const reached = new Set(told.map(({ organisationId }) => organisationId));
    const unreached = organisationIds.findIndex((id) => !reached.has(id.toLowerCase()));
    if (unreached >= 0)
      throw new Unacceptable(discussionProblems.notAskable, 'An organisation has no lead who sees the space.', [
        { path: `organisationIds.${unreached}`, code: discussionProblems.notAskable },
      ]);
    const personIds = [...new Set(told.map((row) => row.personId))];
    await work.record(
      networkAsked,
      { object: { kind: 'thread', id: threadId }, networkId, spaceId, membershipId },
      { threadId, personIds },
    );
  }

  /** @throws NotFound */
  async asked(actor: Actor, threadId: string): Promise<AskedView> {
    const { thread, granted } = await this.find(actor, threadId);
    const organisations = await this.database.run(askedBy, [threadId]);
    const answered = organisations.filter(({ answer }) => answer).length;
    const { remindedAt } = thread;
    const since = Date.now() - (remindedAt?.getTime() ?? 0);
    return {
      organisations,
      answered,
      of: organisations.length,
      remindedAt: remindedAt?.toISOString() ?? null,
      mayRemind:
        answered < organisations.length &&
        since >= discussionLimits.remindEveryHours * 3_600_000 &&
        mayRemind({ personId: actor.personId, ...granted }, thread),
    };
  }

  /** Tells those who have not answered once more. @throws NotFound, Forbidden, Conflict when they were told not long ago, or nobody is left, Unacceptable */
  async remind(by: By, threadId: string, key: Idempotency | null): Promise<AskedView> {
    const { thread, granted } = await this.find(by.actor, threadId);
    const { personId } = by.actor;
    allow(mayRemind({ personId, ...granted }, thread), discussionProblems.mayNotRemind);
    const { networkId, spaceId } = thread;
    try {
      await this.unitOfWork.run(by, async (work) => {
        const values = [threadId, discussionLimits.remindEveryHours, personId, key?.key ?? null, key?.hash ?? null];
        const [noted] = await work.statement(noteReminder, values);
        const personIds = noted ? (await work.statement(unanswering, [threadId])).map((row) => row.personId) : [];
        if (personIds.length === 0) throw tooSoon();
        await work.record(askReminded, { object: { kind: 'thread', id: threadId }, networkId, spaceId }, { threadId, personIds });
      });
    } catch (error) {
      if (!key || !(isTooSoon(error) || isKeyTaken(error, 'discussions_ask_reminders_key'))) throw error;
      const [first] = await this.database.run(reminderByKey, [personId, key.key]);
      if (!first) throw error;
      ofSameRequest(first, key);
    }
    return this.asked(by.actor, threadId);
  }

  private async find({ personId }: Actor, threadId: string) {
    const [thread] = await this.database.run(askingThread, [threadId]);
    const granted: GrantedSpace | undefined = thread && (await this.access.to(personId, thread.spaceId));
    if (!thread || !granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    return { thread, granted };
  }
}

const tooSoon = (): Conflict => new Conflict(discussionProblems.alreadyReminded, 'They were reminded not long ago, or nobody is left.');

const isTooSoon = (error: unknown): boolean => error instanceof Conflict && error.code === discussionProblems.alreadyReminded;
