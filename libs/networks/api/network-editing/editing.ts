import { Injectable } from '@nestjs/common';
import { networksProblems, type SpacePushes } from '@hv/networks/contracts';
import {
  type Actor,
  Database,
  type Idempotency,
  LiveServer,
  NotFound,
  type Origin,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Secretariat } from '../memberships/secretariat';
import { keepMade, lockNetwork, madeByKey, peopleOfOrganisation, spaceOfAll } from './setup.queries';

export type BySomeone = Origin & { readonly actor: Actor };

const mayEdit = { unknown: networksProblems.networkNotFound, forbidden: networksProblems.mayNotEditNetwork };

/** What every change of a network is done within: by its secretariat, one after another, and told to everybody in it. */
@Injectable()
export class Editing {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
    private readonly live: LiveServer,
  ) {}

  /** Lets the network's secretariat read what it keeps. @throws NotFound, Forbidden */
  only(origin: BySomeone, networkId: string, work?: Work): Promise<void> {
    return this.secretariat.only(origin, networkId, mayEdit, work);
  }

  /** @throws NotFound, Forbidden, and as the change does */
  async change<Result>(origin: BySomeone, networkId: string, change: (work: Work) => Promise<Result>): Promise<Result> {
    const result = await this.unitOfWork.run(origin, async (work) => {
      const [network] = await work.statement(lockNetwork, [networkId]);
      if (!network) throw new NotFound(mayEdit.unknown, 'There is nothing here for you.');
      await this.only(origin, networkId, work);
      return change(work);
    });
    await this.tell(networkId);
    return result;
  }

  /** Makes something once of each key. @returns its id @throws Unacceptable when the key was used otherwise */
  async once(work: Work, { actor }: BySomeone, key: Idempotency | null, make: () => Promise<string>): Promise<string> {
    const [before] = key ? await work.statement(madeByKey, [actor.personId, key.key]) : [];
    if (before && !before.hash.equals(key!.hash)) throw keyReused();
    if (before) return before.id;
    const id = await make();
    const [kept] = key ? await work.statement(keepMade, [actor.personId, key.key, key.hash, id]) : [{ id }];
    if (!kept) throw keyReused();
    return id;
  }

  /** Tells those who are in a network for an organisation that what they see may be another now. */
  async tellPeople(networkId: string, organisationId: string): Promise<void> {
    for (const { personId } of await this.database.run(peopleOfOrganisation, [networkId, organisationId]))
      this.live.pushToPerson(personId, 'spaces.changed' satisfies keyof SpacePushes, {});
  }

  /** Tells everybody in a network that it is another than before. */
  async tell(networkId: string): Promise<void> {
    const [space] = await this.database.run(spaceOfAll, [networkId]);
    if (!space) return;
    await this.live.push({ kind: 'space', id: space.id, spaceId: space.id }, 'network.changed' satisfies keyof SpacePushes, { networkId });
  }
}

const keyReused = (): Unacceptable => new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
