import { Injectable } from '@nestjs/common';
import { AccountInvitations, Acceptances, type Attempt } from '@hv/identity/api';
import { type AcceptedInvitationView, type AcceptInvitation, invitationAccepted, type InvitationOfLinkView } from '@hv/networks/contracts';
import { type Actor, Database, type Work } from '@hv/platform/api';
import { askedInto } from './delivery.queries';
import { InvitationAcceptance } from './invitation-acceptance';
import { landing } from './landing';

/** What whoever holds a link learns and does. */
@Injectable()
export class InvitationLinksService {
  constructor(
    private readonly database: Database,
    private readonly invitations: AccountInvitations,
    private readonly acceptances: Acceptances,
    private readonly acceptance: InvitationAcceptance,
  ) {}

  /** @throws NotFound `identity.link-expired` */
  async read(token: string, reader: Actor | undefined): Promise<InvitationOfLinkView> {
    const { id, email, name, expiresAt, accountId } = await this.invitations.ofLink(token);
    const [asked] = await this.database.run(askedInto, [id]);
    const { network, purpose, organisation, roles, inviter, inviterOrganisation } = asked!;
    const account = accountId === null ? 'new' : reader?.accountId === accountId ? 'signed-in' : 'known';
    return {
      email,
      name,
      network,
      purpose,
      organisation,
      roles,
      inviter,
      inviterOrganisation,
      expiresAt: expiresAt.toISOString(),
      account,
    };
  }

  /**
   * Takes the person in; a new one gets an account, and a session or what leads to one.
   * @throws NotFound `identity.link-expired`; Conflict `identity.address-taken`; Unacceptable; BadRequest
   */
  async accept(command: AcceptInvitation, attempt: Attempt): Promise<{ view: AcceptedInvitationView; sessionSecret?: string }> {
    const {
      result,
      setUpChallenge = null,
      ...session
    } = await this.acceptances.accept(command, attempt, (work, id, personId) => this.takeIn(work, id, personId));
    return { view: { ...result, challenge: setUpChallenge }, ...session };
  }

  /** What follows once an invitation to an account was used up. */
  async takeIn(work: Work, id: string, personId: string): Promise<Omit<AcceptedInvitationView, 'challenge'>> {
    const [asked] = await work.statement(askedInto, [id]);
    const { networkId } = asked!;
    await this.acceptance.start(work, id, personId, asked!);
    await work.record(invitationAccepted, { object: { kind: 'invitation', id }, networkId }, { invitationId: id, personId });
    return { networkId, personId, path: landing(asked!) };
  }
}
