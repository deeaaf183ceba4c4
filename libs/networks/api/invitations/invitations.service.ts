import { Injectable } from '@nestjs/common';
import { AccountInvitations } from '@hv/identity/api';
import {
  invitationLimits,
  invitationResent,
  invitationRestored,
  type InvitationView,
  invitationWithdrawn,
  networksProblems,
} from '@hv/networks/contracts';
import {
  type Actor,
  Conflict,
  cursorOf,
  Database,
  type Idempotency,
  NotFound,
  type Origin,
  pageOf,
  readCursor,
  TooMany,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { type Page, pageLimits, platformProblems } from '@hv/platform/contracts';
import { Secretariat } from '../memberships/secretariat';
import { invitationView } from './invitation.presenter';
import type { InvitationsQuery } from './invitations-query';
import { invitationById, type InvitationRow, invitationsOfNetwork, lockInviting } from './invitations.queries';
import { insertResend, resendByKey, resendsToday, undeliver } from './resends.queries';

type BySomeone = Origin & { readonly actor: Actor };

const mayList = { unknown: networksProblems.networkNotFound, forbidden: networksProblems.mayNotInvite };
const mayChange = { unknown: networksProblems.invitationNotFound, forbidden: networksProblems.mayNotInvite };

/** The invitations that a network's secretariat keeps an eye on. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
    private readonly accounts: AccountInvitations,
  ) {}

  /** Newest first. @throws NotFound, Forbidden */
  async list(origin: BySomeone, networkId: string, query: InvitationsQuery): Promise<Page<InvitationView>> {
    const { limit = pageLimits.default, after, state = null } = query;
    const [position] = after ? readCursor<[string]>(after, ['string']) : [null];
    await this.secretariat.only(origin, networkId, mayList);
    const rows = await this.database.run(invitationsOfNetwork, [networkId, limit + 1, position, state]);
    return pageOf(rows, limit, invitationView, ({ id }) => cursorOf([id]));
  }

  /** Makes the link that was sent worthless and sends another. @throws NotFound, Forbidden, Conflict when it was accepted, TooMany, Unacceptable */
  resend(origin: BySomeone, id: string, key: Idempotency | null): Promise<InvitationView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { networkId } = await this.found(work, origin, id);
      const author = origin.actor.personId;
      const [before] = key ? await work.statement(resendByKey, [author, key.key]) : [];
      if (before && !before.hash.equals(key!.hash)) throw keyReused();
      if (!before) {
        await this.refuseTooMany(work, id);
        if (!(await this.accounts.renew(work, id))) throw used();
        const [kept] = await work.statement(insertResend, [id, author, key?.key ?? null, key?.hash ?? null]);
        if (!kept) throw keyReused();
        await work.statement(undeliver, [id]);
        await work.record(invitationResent, { object: { kind: 'invitation', id }, networkId }, { invitationId: id });
      }
      return this.view(work, id);
    });
  }

  /** Makes the link worthless, or takes that back; again is no change. @throws NotFound, Forbidden, Conflict when it was accepted */
  setWithdrawn(origin: BySomeone, id: string, withdrawn: boolean): Promise<InvitationView> {
    return this.unitOfWork.run(origin, async (work) => {
      const { networkId, state } = await this.found(work, origin, id);
      if (state === 'accepted' || state === 'member') throw used();
      if (await this.accounts.setWithdrawn(work, id, withdrawn)) {
        const event = withdrawn ? invitationWithdrawn : invitationRestored;
        await work.record(event, { object: { kind: 'invitation', id }, networkId }, { invitationId: id });
      }
      return this.view(work, id);
    });
  }

  /** The invitation, while no one else changes those of its network. */
  private async found(work: Work, origin: BySomeone, id: string): Promise<InvitationRow> {
    const [row] = await work.statement(invitationById, [id]);
    if (!row) throw new NotFound(networksProblems.invitationNotFound, 'There is nothing here for you.');
    await this.secretariat.only(origin, row.networkId, mayChange, work);
    await work.statement(lockInviting, [row.networkId]);
    return row;
  }

  private async view(work: Work, id: string): Promise<InvitationView> {
    const [row] = await work.statement(invitationById, [id]);
    return invitationView(row!);
  }

  private async refuseTooMany(work: Work, id: string): Promise<void> {
    const [today] = await work.statement(resendsToday, [id]);
    if (today!.count >= invitationLimits.resendsADay)
      throw new TooMany(24 * 3600, networksProblems.tooManyResends, 'The link was sent anew often enough today.');
  }
}

const used = (): Conflict => new Conflict(networksProblems.invitationUsed, 'The invitation was accepted.');

const keyReused = (): Unacceptable => new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
