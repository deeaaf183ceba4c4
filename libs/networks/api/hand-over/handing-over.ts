import { Injectable } from '@nestjs/common';
import {
  groupEntered,
  groupLeft,
  groupOwnerChanged,
  handOverFailed,
  handOverPlanned,
  membershipHandedOver,
  type Role,
  type SpacePushes,
} from '@hv/networks/contracts';
import { Actor, Broadcasts, Handles, LiveServer, type RecordedEvent, UnitOfWork, type Work } from '@hv/platform/api';
import { MembershipEndings } from '../endings';
import { MembershipChangesService } from '../memberships/membership-changes.service';
import { endMembership, lockMembership, type MembershipRow } from '../memberships/memberships.queries';
import { gainedBy } from './hand-over.policy';
import { factOf, scopeOf } from './hand-over.presenter';
import { type HandOverRow, lockHandOver, settleHandOver, successorsIn } from './hand-over.queries';
import { leavePlaces, lockGroupsOf, raiseVersionsOfGroups, takePlaces } from './moving-places.queries';

/** Moves work when it is due: roles and groups here, and by its event what every other capability keeps. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: MembershipEndings,
    private readonly changes: MembershipChangesService,
    private readonly live: LiveServer,
  ) {}

  /** Once, however often the job runs, and never when it was taken back. Who planned it does it. */
  @Handles(handOverPlanned, ({ dueAt }) => new Date(dueAt))
  async onDue({ actorId, payload: { handOverId } }: RecordedEvent<{ handOverId: string }>): Promise<void> {
    const actor = new Actor(actorId!, '', false, 'da', { kind: 'session', id: handOverId }, ['read', 'write'], Infinity);
    await this.unitOfWork.run({ actor, requestId: null }, async (work) => {
      const [due] = await work.statement(lockHandOver, [handOverId]);
      if (due?.state !== 'planned' || !due.isDue) return;
      const leaver = await this.ended(work, due);
      const [successor] = await work.statement(lockMembership, [due.to.membershipId]);
      const [isThere] = await work.statement(successorsIn, [due.networkId, leaver.organisationId, leaver.personId, successor!.id, 1]);
      await work.statement(settleHandOver, [handOverId, isThere ? 'done' : 'failed']);
      if (!isThere) return void (await work.record(handOverFailed, scopeOf(due), factOf(due)));
      await this.move(work, due, leaver, successor!);
    });
  }

  /** Both see other spaces than before: their pages ask again. */
  @Broadcasts(membershipHandedOver)
  async tell({ payload }: RecordedEvent<{ fromPersonId: string; toPersonId: string }>): Promise<void> {
    for (const personId of [payload.fromPersonId, payload.toPersonId])
      this.live.pushToPerson(personId, 'spaces.changed' satisfies keyof SpacePushes, {});
  }

  private async move(work: Work, due: HandOverRow, leaver: MembershipRow, successor: MembershipRow): Promise<void> {
    const { networkId, organisationId } = leaver;
    const gainedRoles = due.parts.includes('roles') ? gainedBy(successor.roles, leaver.roles, due.roles) : [];
    if (gainedRoles.length > 0) await this.promote(work, successor, gainedRoles);
    if (due.parts.includes('groups')) await this.movePlaces(work, due);
    await work.record(membershipHandedOver, scopeOf(due), { ...factOf(due), networkId, organisationId, parts: due.parts, gainedRoles });
  }

  /** The leaver's membership, which ends now if it runs still. */
  private async ended(work: Work, { from }: HandOverRow): Promise<MembershipRow> {
    const [before] = await work.statement(lockMembership, [from.membershipId]);
    if (before!.endRecorded) return before!;
    const [ended] = await work.statement(endMembership, [from.membershipId, null]);
    await this.endings.conclude(work, [ended!]);
    return ended!;
  }

  private async promote(work: Work, successor: MembershipRow, gained: readonly Role[]): Promise<void> {
    await this.changes.apply(work, successor, [...successor.roles, ...gained], successor.validTo);
  }

  private async movePlaces(work: Work, { from, to, networkId }: HandOverRow): Promise<void> {
    const about = (spaceId: string) => ({ object: { kind: 'space', id: spaceId }, networkId, spaceId });
    await work.statement(lockGroupsOf, [from.personId, networkId]);
    for (const { spaceId, entered, owns } of await work.statement(takePlaces, [from.personId, to.personId, networkId])) {
      if (entered) await work.record(groupEntered, about(spaceId), { spaceId, personId: to.personId });
      if (owns) await work.record(groupOwnerChanged, about(spaceId), { spaceId, personId: to.personId, owner: true });
    }
    const left = await work.statement(leavePlaces, [from.personId, networkId]);
    for (const { groupId, spaceIds } of await work.statement(raiseVersionsOfGroups, [left.map(({ spaceId }) => spaceId)]))
      await work.record(groupLeft, about(groupId), { spaceId: groupId, personId: from.personId, spaceIds });
  }
}
