import { Injectable } from '@nestjs/common';
import { groupEntered, groupLeft, groupOwnerChanged, networksProblems, type SpacePushes } from '@hv/networks/contracts';
import { type Actor, allow, Conflict, LiveServer, NotFound, type Origin, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { type GroupAbilities, groupAbilities, type GroupFacts, keepsOwner } from './group.policy';
import { isInNetwork, raiseGroupVersions, setOwner, takeIn, takeOff } from './group-changes.queries';
import { lockGroup, placeIn, standingIn } from './groups.queries';
import { noGroup } from './groups.service';

type BySomeone = Origin & { readonly actor: Actor };

/** A group whose list nobody else changes meanwhile. */
interface HeldGroup extends GroupFacts {
  readonly id: string;
  readonly networkId: string;
  readonly abilities: GroupAbilities;
}

/** Who is in a group: each change is known at once, on open sockets too. */
@Injectable()
export class GroupPeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /** Joins an open group; again is no change. @throws NotFound, Forbidden */
  async join(origin: BySomeone, groupId: string): Promise<void> {
    const { personId } = origin.actor;
    await this.changing(origin, groupId, personId, async (work, group) => {
      if (group.abilities.enter) return;
      allow(group.abilities.join, networksProblems.mayNotJoinGroup);
      await takenIn(work, group, personId);
    });
  }

  /** @throws NotFound, Conflict when nobody would own it then */
  async leave(origin: BySomeone, groupId: string): Promise<void> {
    const { personId } = origin.actor;
    await this.changing(origin, groupId, personId, async (work, group) => {
      if (!group.abilities.enter) throw noGroup();
      if (!group.abilities.leave) throw lastOwner();
      await takenOff(work, group, personId);
    });
  }

  /** Takes someone of the network in; again is no change. @throws NotFound, Forbidden, Unacceptable when they are not in the network */
  async invite(origin: BySomeone, groupId: string, personId: string): Promise<void> {
    await this.changing(origin, groupId, personId, async (work, group) => {
      allow(group.abilities.manage, networksProblems.mayNotManageGroup);
      const [known] = await work.statement(isInNetwork, [personId, group.networkId]);
      if (!known!.is) throw new Unacceptable(networksProblems.personUnknown, 'There is nobody like that in the network.');
      await takenIn(work, group, personId);
    });
  }

  /** @throws NotFound, Forbidden, Conflict when nobody would own it then */
  async remove(origin: BySomeone, groupId: string, personId: string): Promise<void> {
    await this.changing(origin, groupId, personId, async (work, group) => {
      allow(group.abilities.manage, networksProblems.mayNotManageGroup);
      const { owner } = await placeOf(work, group, personId);
      if (!keepsOwner(owner, group.owners)) throw lastOwner();
      await takenOff(work, group, personId);
    });
  }

  /** Says whether someone in the group owns it; as it is, is no change. @throws NotFound, Forbidden, Conflict when nobody would own it then */
  async own(origin: BySomeone, groupId: string, personId: string, owner: boolean): Promise<void> {
    await this.changing(origin, groupId, personId, async (work, group) => {
      allow(group.abilities.manage, networksProblems.mayNotManageGroup);
      const before = await placeOf(work, group, personId);
      if (before.owner === owner) return;
      if (!keepsOwner(before.owner, group.owners)) throw lastOwner();
      await work.statement(setOwner, [group.id, personId, owner]);
      await work.record(groupOwnerChanged, scopeOf(group), { spaceId: group.id, personId, owner });
    });
  }

  /** Changes a group that the caller knows of, and tells the one it concerns to look again. */
  private async changing(
    origin: BySomeone,
    groupId: string,
    concerned: string,
    change: (work: Work, group: HeldGroup) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(origin, async (work) => {
      await work.statement(lockGroup, [groupId]);
      const [standing] = await work.statement(standingIn, [origin.actor.personId, groupId]);
      const abilities = standing && groupAbilities(standing);
      if (!abilities?.know) throw noGroup();
      await change(work, { ...standing!, id: groupId, abilities });
    });
    this.live.pushToPerson(concerned, 'spaces.changed' satisfies keyof SpacePushes, {});
  }
}

async function takenIn(work: Work, group: HeldGroup, personId: string): Promise<void> {
  const [taken] = await work.statement(takeIn, [group.id, personId, false]);
  if (taken) await work.record(groupEntered, scopeOf(group), { spaceId: group.id, personId });
}

async function takenOff(work: Work, group: HeldGroup, personId: string): Promise<void> {
  await work.statement(takeOff, [group.id, personId]);
  const raised = await work.statement(raiseGroupVersions, [group.id]);
  await work.record(groupLeft, scopeOf(group), { spaceId: group.id, personId, spaceIds: raised.map(({ id }) => id) });
}

async function placeOf(work: Work, { id }: HeldGroup, personId: string): Promise<{ readonly owner: boolean }> {
  const [place] = await work.statement(placeIn, [id, personId]);
  if (!place) throw new NotFound(networksProblems.personNotFound, 'There is nobody like that in the group.');
  return place;
}

const scopeOf = ({ id, networkId }: HeldGroup): { object: { kind: string; id: string }; networkId: string; spaceId: string } => ({
  object: { kind: 'space', id },
  networkId,
  spaceId: id,
});

const lastOwner = (): Conflict => new Conflict(networksProblems.lastOwner, 'Somebody else must own the group first.');
