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
import { Secretariat } from '../memberships/secretariat';
import { InvitationDelivery } from './invitation-delivery';
import type { InvitePeople } from './invite-people';
import { invitationView } from './invitation.presenter';
import { batchByKey, countBatch, insertBatch, insertInvitations, invitationsOfBatch, lockInviting } from './invitations.queries';
import { knownAddresses, organisationsToInviteFor } from './inviting.queries';
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
  ) {}

  /** Says what is wrong with each row, and stores nothing. @throws NotFound, Forbidden */
  async preview(origin: BySomeone, networkId: string, { rows }: InvitePeople): Promise<InvitationPreviewView> {
    await this.secretariat.only(origin, networkId, mayInvite);
    const addresses = rows.map(({ email }) => normalAddress(email.trim()));
    const [organisations, known] = await Promise.all([
      this.database.run(organisationsToInviteFor, [networkId]),
      this.database.run(knownAddresses, [networkId, [...new Set(addresses)]]),
    ]);
    return previewOf(readRows(rows, organisations, known));
  }

  /**
   * Asks one person: with an account they are in at once, else they get a mail with a link.
   * @throws NotFound, Forbidden, Unacceptable when it cannot be as wished or the key was used otherwise
   */
  inviteOne(origin: BySomeone, networkId: string, wish: InvitePerson, key: Idempotency | null): Promise<InvitationView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { batchId, isNew } = await this.begin(work, origin, networkId, key);
      if (isNew) {
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
      const [row] = await work.statement(invitationsOfBatch, [batchId]);
      return invitationView(row!);
    });
  }

  /** Asks many: all of them or none. @throws NotFound, Forbidden, Unacceptable with what is wrong in which row */
  inviteMany(origin: BySomeone, networkId: string, { rows }: InvitePeople, key: Idempotency | null): Promise<InvitedPeopleView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { batchId, isNew } = await this.begin(work, origin, networkId, key);
      if (isNew) {
        const organisations = await work.statement(organisationsToInviteFor, [networkId]);
        const addresses = [...new Set(rows.map(({ email }) => normalAddress(email.trim())))];
        const read = readRows(rows, organisations, await work.statement(knownAddresses, [networkId, addresses]));
        refuse(read.flatMap(({ faults }, row) => faults.map(({ field, code }) => ({ path: `rows.${row}.${field}`, code }))));
        await this.store(
          work,
          networkId,
          batchId,
          read.map(({ email, name, organisation, role, personId }) => ({
            ...{ email, name, personId, language: 'da', place: null, validTo: null },
            ...{ organisationId: organisation!.id, roles: [role!] },
          })),
        );
      }
      const [count] = await work.statement(countBatch, [batchId]);
      return count!;
    });
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
