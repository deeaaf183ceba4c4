import { Injectable } from '@nestjs/common';
import {
  feedbackDone,
  feedbackGiven,
  feedbackReopened,
  type FeedbackView,
  type GiveFeedback,
  networksProblems,
} from '@hv/networks/contracts';
import {
  type Actor,
  cursorOf,
  Database,
  type Idempotency,
  NotFound,
  type Origin,
  pageOf,
  readCursor,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { findCprNumbers, type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { Secretariat } from '../memberships/secretariat';
import { networkAbilities } from '../networks/network.policy';
import { rolesInNetwork } from '../networks/networks.queries';
import type { FeedbackQuery } from './feedback-query';
import {
  feedbackById,
  feedbackByKey,
  feedbackOfNetwork,
  type FeedbackRow,
  insertFeedback,
  setDone,
  setOpen,
  spaceOfNetwork,
} from './feedback.queries';

type BySomeone = Origin & { readonly actor: Actor };

const mayList = { unknown: networksProblems.networkNotFound, forbidden: networksProblems.mayNotReadFeedback };

/** What people tell the secretariats of their networks. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
  ) {}

  /** Keeps it for the secretariat. @throws NotFound, Unacceptable when a CPR number stands in it or the key was used otherwise */
  give(origin: BySomeone, networkId: string, { text, place }: GiveFeedback, key: Idempotency | null): Promise<FeedbackView> {
    const words = withoutCpr(text.normalize('NFC').trim());
    return this.unitOfWork.run(origin, async (work) => {
      const author = origin.actor.personId;
      const [own] = await work.statement(rolesInNetwork, [author, networkId]);
      if (!networkAbilities(own!.roles).see) throw nothingHere(networksProblems.networkNotFound);
      const values = [networkId, author, words, place ?? null, key?.key ?? null, key?.hash ?? null];
      const [given] = await work.statement(insertFeedback, values);
      if (!given) return this.view(work, await givenBefore(work, author, key!));
      const [space] = await work.statement(spaceOfNetwork, [networkId]);
      const scope = { object: { kind: 'feedback', id: given.id }, networkId, spaceId: space!.id };
      await work.record(feedbackGiven, scope, { feedbackId: given.id, networkId });
      return this.view(work, given.id);
    });
  }

  /** Newest first. @throws NotFound, Forbidden */
  async list(origin: BySomeone, networkId: string, query: FeedbackQuery): Promise<Page<FeedbackView>> {
    const { limit = pageLimits.default, after, state } = query;
    const [position] = after ? readCursor<[string]>(after, ['string']) : [null];
    await this.secretariat.only(origin, networkId, mayList);
    const done = state === undefined ? null : state === 'done';
    const rows = await this.database.run(feedbackOfNetwork, [networkId, limit + 1, position, done]);
    return pageOf(rows, limit, feedbackView, ({ id }) => cursorOf([id]));
  }

  /** Marks it as done, or takes that back; again is no change. @throws NotFound */
  mark(origin: BySomeone, id: string, done: boolean): Promise<FeedbackView> {
    return this.unitOfWork.run(origin, async (work) => {
      const [found] = await work.statement(feedbackById, [id]);
      if (!found || !(await keeps(work, origin, found.networkId))) throw nothingHere(networksProblems.feedbackNotFound);
      const { networkId, authorId } = found;
      const changed = await (done ? work.statement(setDone, [id, origin.actor.personId]) : work.statement(setOpen, [id]));
      const scope = { object: { kind: 'feedback', id }, networkId };
      if (changed.length > 0) await work.record(done ? feedbackDone : feedbackReopened, scope, { feedbackId: id, authorId });
      return this.view(work, id);
    });
  }

  private async view(work: Work, id: string): Promise<FeedbackView> {
    const [row] = await work.statement(feedbackById, [id]);
    return feedbackView(row!);
  }
}

/** Whether someone is of the secretariat. Others learn neither what people wrote to it nor that they did. */
async function keeps(work: Work, { actor }: BySomeone, networkId: string): Promise<boolean> {
  const [own] = await work.statement(rolesInNetwork, [actor.personId, networkId]);
  return networkAbilities(own!.roles).manageMembers;
}

/** What was given by the same request. */
async function givenBefore(work: Work, author: string, { key, hash }: Idempotency): Promise<string> {
  const [before] = await work.statement(feedbackByKey, [author, key]);
  if (!before?.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
  return before.id;
}

function withoutCpr(text: string): string {
  const ranges = findCprNumbers(text).map(({ start, end }) => ({ path: 'text', start, end }));
  if (ranges.length === 0) return text;
  throw new Unacceptable(networksProblems.feedbackRefused, 'A CPR number must not be kept here.', [
    { path: 'text', code: networksProblems.cprNumber, ranges },
  ]);
}

const nothingHere = (code: string): NotFound => new NotFound(code, 'There is nothing here for you.');

const feedbackView = ({ createdAt, doneAt, ...row }: FeedbackRow): FeedbackView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  doneAt: doneAt?.toISOString() ?? null,
});
