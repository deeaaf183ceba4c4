import { Injectable } from '@nestjs/common';
import { AccountInvitations, normalAddress } from '@hv/identity/api';
import {
  type InvitationPreviewView,
  type InvitationView,
  type InvitedPeopleView,
  type InvitePerson,
  networksProblems,
  peopleInvited,
} from '@hv/networks/contracts';
import { type Actor, Database, type Idempotency, newId, type Origin, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { endOf } from '../memberships/danish-day';
import { Editing } from '../network-editing/editing';
import { Secretariat } from '../memberships/secretariat';
import { InvitationDelivery } from './invitation-delivery';
import type { InvitePeople } from './invite-people';
import { invitationView } from './invitation.presenter';
import { batchByKey, countBatch, insertBatch, insertInvitations, invitationsOfBatch, lockInviting } from './invitations.queries';
import { clustersToPlaceIn, knownAddresses, municipalitiesToTakeIn, organisationsToInviteFor } from './inviting.queries';
import { madeWithRows } from './made-with-rows';
import { MakingWithRows } from './making-with-rows';
import { faultsOfPerson } from './person-faults';
import { previewOf, readRows } from './read-rows';
import type { Wished } from './wished';

type BySomeone = Origin & { readonly actor: Actor };

const mayInvite = { unknown: networksProblems.networkNotFound, forbidden: networksProblems.mayNotInvite };

/** Asks people into a network: one, or many at once. */
@Injectable()
export class InvitingService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
    private readonly accounts: AccountInvitations,
    private readonly delivery: InvitationDelivery,
    private readonly making: MakingWithRows,
    private readonly editing: Editing,
  ) {}

  /** Says what is wrong with each row, and stores nothing. @throws NotFound, Forbidden */
  async preview(origin: BySomeone, networkId: string, { rows }: InvitePeople): Promise<InvitationPreviewView> {
    await this.secretariat.only(origin, networkId, mayInvite);
    const addresses = rows.map(({ email }) => normalAddress(email.trim()));
    const [organisations, known, municipalities, clusters] = await Promise.all([
      this.database.run(organisationsToInviteFor, [networkId]),
      this.database.run(knownAddresses, [networkId, [...new Set(addresses)]]),
      this.database.run(municipalitiesToTakeIn, [networkId]),
      this.database.run(clustersToPlaceIn, [networkId]),
    ]);
    const makeable = { municipalities, clusters: clusters.map(({ name }) => name) };
    const read = readRows(rows, organisations, known, makeable);
    return previewOf(read, madeWithRows(read, makeable));
  }

  /**
   * Asks one person: with an account they are in at once, else they get a mail with a link.
   * @throws NotFound, Forbidden, Unacceptable when it cannot be as wished or the key was used otherwise
   */
  inviteOne(origin: BySomeone, networkId: string, wish: InvitePerson, key: Idempotency | null): Promise<InvitationView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { batchId, isNew } = await this.begin(work, origin, networkId, key);
      if (isNew) await this.askOne(work, networkId, batchId, wish);
      const [row] = await work.statement(invitationsOfBatch, [batchId]);
      return invitationView(row!);
    });
  }

  /** Asks many, and makes what they need when that is wished: all of it or nothing. @throws NotFound, Forbidden, Unacceptable with what is wrong in which row */
  async inviteMany(
    origin: BySomeone,
    networkId: string,
    { rows, make = false }: InvitePeople,
    key: Idempotency | null,
  ): Promise<InvitedPeopleView> {
    const came = await this.unitOfWork.run(origin, async (work) => {
      const { batchId, isNew } = await this.begin(work, origin, networkId, key);
      if (isNew) {
        const organisations = await work.statement(organisationsToInviteFor, [networkId]);
        const addresses = [...new Set(rows.map(({ email }) => normalAddress(email.trim())))];
        const clusters = make ? await work.statement(clustersToPlaceIn, [networkId]) : [];
        const municipalities = make ? await work.statement(municipalitiesToTakeIn, [networkId]) : [];
        const makeable = { municipalities, clusters: clusters.map(({ name }) => name) };
        const known = await work.statement(knownAddresses, [networkId, addresses]);
        const read = readRows(rows, organisations, known, make ? makeable : undefined);
        refuse(read.flatMap(({ faults }, row) => faults.map(({ field, code }) => ({ path: `rows.${row}.${field}`, code }))));
        const organisationOf = await this.making.make(work, networkId, madeWithRows(read, makeable), clusters);
        await this.store(
          work,
          networkId,
          batchId,
          read.map((row) => ({
            ...{ email: row.email, name: row.name, personId: row.personId, language: 'da', place: null, validTo: null },
            ...{ organisationId: organisationOf(row), roles: [row.role!] },
          })),
        );
      }
      const [count] = await work.statement(countBatch, [batchId]);
      return count!;
    });
    if (make) await this.editing.tell(networkId);
    return came;
  }

  /**
   * Asks the first of a new network's secretariat, as part of making it.
   * @throws Unacceptable when their address or name cannot be so
   */
  async inviteFirst(work: Work, { actor }: BySomeone, networkId: string, wish: InvitePerson): Promise<void> {
    const batchId = newId();
    await work.statement(insertBatch, [batchId, networkId, actor.personId, null, null]);
    await this.askOne(work, networkId, batchId, wish);
  }

  private async askOne(work: Work, networkId: string, batchId: string, wish: InvitePerson): Promise<void> {
    const email = normalAddress(wish.email);
    const organisations = await work.statement(organisationsToInviteFor, [networkId]);
    const [known] = await work.statement(knownAddresses, [networkId, [email]]);
    refuse(faultsOfPerson(wish, organisations, known!));
    const { name = '', language = 'da', organisationId, roles, place = null, validTo } = wish;
    const person = { email, name: name.trim(), language, personId: known!.personId };
    const [id] = await this.store(work, networkId, batchId, [
      { ...person, organisationId, roles, place, validTo: validTo === undefined ? null : endOf(validTo) },
    ]);
    await this.delivery.deliver(work, id!);
  }

  private async begin(
    work: Work,
    origin: BySomeone,
    networkId: string,
    key: Idempotency | null,
  ): Promise<{ batchId: string; isNew: boolean }> {
    await this.secretariat.only(origin, networkId, mayInvite, work);
    await work.statement(lockInviting, [networkId]);
    const author = origin.actor.personId;
    const [before] = key ? await work.statement(batchByKey, [author, key.key]) : [];
    if (before && !before.hash?.equals(key!.hash)) throw keyReused();
    if (before) return { batchId: before.id, isNew: false };
    const batchId = newId();
    const [made] = await work.statement(insertBatch, [batchId, networkId, author, key?.key ?? null, key?.hash ?? null]);
    if (!made) throw keyReused();
    return { batchId, isNew: true };
  }

  private async store(work: Work, networkId: string, batchId: string, wished: readonly Wished[]): Promise<string[]> {
    // The list has the newest first, so that the first row gets the last id of those made here.
    const ids = wished
      .map(() => newId())
      .sort()
      .reverse();
    const rows = wished.map((wish, index) => ({ id: ids[index]!, ...wish }));
    await this.accounts.make(work, rows);
    await work.statement(insertInvitations, [batchId, networkId, JSON.stringify(rows)]);
    await work.record(peopleInvited, { object: { kind: 'network', id: networkId }, networkId }, { networkId, batchId, count: rows.length });
    return rows.map(({ id }) => id);
  }
}

function refuse(faults: readonly { readonly path: string; readonly code: string }[]): void {
  if (faults.length > 0) throw new Unacceptable(networksProblems.rowsRefused, 'Nobody was asked: something is wrong.', faults);
}

const keyReused = (): Unacceptable => new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
