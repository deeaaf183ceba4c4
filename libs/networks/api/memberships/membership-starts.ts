import { Injectable } from '@nestjs/common';
import { membershipEndSet, membershipStarted, networksProblems, type StartMembership } from '@hv/networks/contracts';
import { Conflict, type Idempotency, newId, type Origin, Unacceptable, type Work } from '@hv/platform/api';
import { type FieldProblemView, platformProblems } from '@hv/platform/contracts';
import { beginningOf, endOf } from './danish-day';
import { keepKey, membershipByKey, membershipCanBe, type MembershipRow, spacesOfMembership, startMembership } from './memberships.queries';

/** A membership as it is wished; dates are ISO 8601, a day alone is meant in Denmark. */
export type MembershipWish = Readonly<StartMembership>;

/** Starts memberships, each key at most once. */
@Injectable()
export class MembershipStarts {
  /** @throws Conflict, Unacceptable */
  async start(work: Work, { actor }: Origin, wished: MembershipWish, idempotency: Idempotency | null): Promise<MembershipRow> {
    const author = actor?.personId ?? null;
    const before = await this.startedBy(work, author, idempotency);
    if (before) return before;
    const wish = inMoments(wished);
    await this.refuseImpossible(work, wish);
    const { personId, networkId, organisationId, roles, validFrom = null, validTo = null } = wish;
    const [started] = await work.statement(startMembership, [newId(), personId, networkId, organisationId, roles, validFrom, validTo]);
    // Whoever sent the same request at the same time was faster: theirs is committed now.
    if (!started) return (await this.startedBy(work, author, idempotency)) ?? alreadyMember();
    if (author && idempotency) await this.keep(work, author, idempotency, started.id);
    await this.record(work, started);
    return started;
  }

  private async startedBy(work: Work, author: string | null, idempotency: Idempotency | null): Promise<MembershipRow | undefined> {
    if (!author || !idempotency) return undefined;
    const [row] = await work.statement(membershipByKey, [author, idempotency.key]);
    if (row && !row.hash.equals(idempotency.hash)) throw keyReused();
    return row;
  }

  private async refuseImpossible(work: Work, { personId, networkId, organisationId, validFrom, validTo }: MembershipWish): Promise<void> {
    const [can] = await work.statement(membershipCanBe, [personId, networkId, organisationId, validFrom ?? null, validTo ?? null]);
    const faults: FieldProblemView[] = [];
    if (!can!.person) faults.push({ path: 'personId', code: networksProblems.personUnknown });
    if (!can!.organisation) faults.push({ path: 'organisationId', code: networksProblems.organisationNotInNetwork });
    if (!can!.period) faults.push({ path: 'validTo', code: networksProblems.periodEmpty });
    if (faults.length > 0) throw new Unacceptable(networksProblems.membershipRefused, 'There cannot be such a membership.', faults);
  }

  private async keep(work: Work, author: string, { key, hash }: Idempotency, membershipId: string): Promise<void> {
    const [kept] = await work.statement(keepKey, [author, key, hash, membershipId]);
    if (!kept) throw keyReused();
  }

  private async record(work: Work, { id, personId, networkId, validFrom, validTo }: MembershipRow): Promise<void> {
    const [row] = await work.statement(spacesOfMembership, [id]);
    const scope = { object: { kind: 'membership', id }, networkId, membershipId: id };
    const facts = { membershipId: id, personId, spaceIds: row!.spaceIds, from: validFrom.toISOString() };
    await work.record(membershipStarted, scope, facts);
    if (validTo) await work.record(membershipEndSet, scope, { membershipId: id, personId, at: validTo.toISOString() });
  }
}

const inMoments = ({ validFrom, validTo, ...wish }: MembershipWish): MembershipWish => ({
  ...wish,
  ...(validFrom === undefined ? {} : { validFrom: beginningOf(validFrom) }),
  ...(validTo === undefined ? {} : { validTo: endOf(validTo) }),
});

const keyReused = (): Unacceptable => new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');

function alreadyMember(): never {
  throw new Conflict(networksProblems.alreadyMember, 'The person is in the network for that organisation already.');
}
