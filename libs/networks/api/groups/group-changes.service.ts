import { Injectable } from '@nestjs/common';
import {
  accessChanged,
  type ChangeGroup,
  groupArchived,
  groupChanged,
  groupReopened,
  type GroupView,
  networksProblems,
  type SpacePushes,
} from '@hv/networks/contracts';
import { type Actor, allow, Database, LiveServer, type Origin, Stale, UnitOfWork, type Work } from '@hv/platform/api';
import { changeGroup, listOfGroup, setArchived, wordsOfGroup } from './group-changes.queries';
import { type GroupAbilities, groupAbilities, mayOpen } from './group.policy';
import { groupWords } from './group-words';
import { lockGroup, standingIn } from './groups.queries';
import { GroupsService, noGroup } from './groups.service';

type BySomeone = Origin & { readonly actor: Actor };

/** Changes what groups are: their words, who may join, and whether they are written still. */
@Injectable()
export class GroupChangesService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
    private readonly groups: GroupsService,
  ) {}

  /** What it is already records nothing. @throws NotFound, Forbidden, Stale, Unacceptable */
  async change(origin: BySomeone, groupId: string, wish: ChangeGroup, version: number): Promise<GroupView> {
    await this.unitOfWork.run(origin, async (work) => {
      const { networkId, open, abilities } = await held(work, origin, groupId);
      const [before] = await work.statement(wordsOfGroup, [groupId]);
      if (before!.version !== version) throw new Stale(await this.groups.view(origin.actor, groupId));
      const { name, purpose } = groupWords({ name: wish.name ?? before!.name, purpose: wish.purpose ?? before!.purpose });
      const after = { name, purpose, open: wish.open ?? open };
      allow(mayOpen(abilities, open, after.open), networksProblems.mayNotManageGroup);
      const fields = changedFields({ ...before!, open }, after);
      if (fields.length === 0) return;
      await work.statement(changeGroup, [groupId, name, purpose, after.open, origin.actor.personId]);
      await work.record(groupChanged, scopeOf(groupId, networkId), { spaceId: groupId, fields });
    });
    await this.tell(groupId);
    return this.groups.view(origin.actor, groupId);
  }

  /** Closes it for writing, or opens it again; again is no change. @throws NotFound, Forbidden */
  async archive(origin: BySomeone, groupId: string, archived: boolean): Promise<GroupView> {
    await this.unitOfWork.run(origin, async (work) => {
      const { networkId } = await held(work, origin, groupId);
      const spaceIds = (await work.statement(setArchived, [groupId, archived])).map(({ id }) => id);
      if (spaceIds.length === 0) return;
      await work.record(archived ? groupArchived : groupReopened, scopeOf(groupId, networkId), { spaceId: groupId });
      await work.record(accessChanged, scopeOf(groupId, networkId), { networkId, spaceIds });
    });
    await this.tell(groupId);
    return this.groups.view(origin.actor, groupId);
  }

  /** Whoever is in it looks again. */
  private async tell(groupId: string): Promise<void> {
    for (const { personId } of await this.database.run(listOfGroup, [groupId]))
      this.live.pushToPerson(personId, 'spaces.changed' satisfies keyof SpacePushes, {});
  }
}

interface HeldGroup {
  readonly networkId: string;
  readonly open: boolean;
  readonly abilities: GroupAbilities;
}

/** A group that nobody else changes meanwhile, for whoever may change it. */
async function held(work: Work, { actor }: BySomeone, groupId: string): Promise<HeldGroup> {
  await work.statement(lockGroup, [groupId]);
  const [standing] = await work.statement(standingIn, [actor.personId, groupId]);
  const abilities = standing && groupAbilities(standing);
  if (!abilities?.know) throw noGroup();
  allow(abilities.change, networksProblems.mayNotManageGroup);
  return { ...standing!, abilities };
}

const changedFields = (before: Required<ChangeGroup>, after: Required<ChangeGroup>): string[] =>
  (['name', 'purpose', 'open'] as const).filter((field) => before[field] !== after[field]);

const scopeOf = (id: string, networkId: string): { object: { kind: string; id: string }; networkId: string; spaceId: string } => ({
  object: { kind: 'space', id },
  networkId,
  spaceId: id,
});
