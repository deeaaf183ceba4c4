import { Injectable } from '@nestjs/common';
import { accountLinkPath, identityProblems, invitationDays } from '@hv/identity/contracts';
import { Database, NotFound, Settings, type Work } from '@hv/platform/api';
import { normalAddress } from '../address';
import { hashOf, looksLikeSecret, newSecret } from '../secret';
import {
  accountInvitationOfLink,
  deleteAccountInvitations,
  insertAccountInvitations,
  lockAccountInvitation,
  type OpenAccountInvitation,
  renewAccountInvitation,
  setLink,
  setWithdrawn,
  useAccountInvitation,
} from './account-invitations.queries';

/** Who shall get an account. */
export interface InvitedPerson {
  /** The invitation's id. */
  readonly id: string;
  readonly email: string;
  /** As far as it is known; they can write another. */
  readonly name: string;
  /** `da` or `en`. */
  readonly language: string;
}

/** Invitations to an account, for one address each: what other capabilities build on. */
@Injectable()
export class AccountInvitations {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Makes invitations that are good for 14 days; they have no link until a mail asks for it. */
  async make(work: Work, people: readonly InvitedPerson[]): Promise<void> {
    const rows = people.map(({ email, ...person }) => ({ ...person, email: normalAddress(email) }));
    await work.statement(insertAccountInvitations, [JSON.stringify(rows), invitationDays]);
  }

  /** What a link opens. @throws NotFound `identity.link-expired`, the same for unknown, used, expired and withdrawn */
  async ofLink(token: string): Promise<OpenAccountInvitation> {
    const [open] = looksLikeSecret(token) ? await this.database.run(accountInvitationOfLink, [hashOf(token)]) : [];
    if (!open) throw linkExpired();
    return open;
  }

  /** An invitation that is open still, locked; undefined when it was used, withdrawn or has expired. */
  async locked(work: Work, id: string): Promise<OpenAccountInvitation | undefined> {
    const [open] = await work.statement(lockAccountInvitation, [id]);
    return open;
  }

  /** Makes the link of an open invitation; one made before is dead. @returns an address to be sent to its person, that cannot be read again */
  async link(work: Work, id: string): Promise<string> {
    const token = newSecret();
    const [linked] = await work.statement(setLink, [id, hashOf(token)]);
    if (!linked) throw linkExpired();
    return new URL(`${accountLinkPath}#${token}`, this.settings.environment.PUBLIC_URL).href;
  }

  /** Uses an invitation up. @returns whether it was still open */
  async use(work: Work, id: string): Promise<boolean> {
    return (await work.statement(useAccountInvitation, [id])).length > 0;
  }

  /** Lets one that was not used begin anew: 14 days, its old link dead. @returns whether it could */
  async renew(work: Work, id: string): Promise<boolean> {
    return (await work.statement(renewAccountInvitation, [id, invitationDays])).length > 0;
  }

  /** Deletes invitations with the name and address in them, and what others keep of them. */
  async forget(work: Work, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await work.statement(deleteAccountInvitations, [ids]);
  }

  /** Withdraws one, or takes that back: then the link that was sent is good again. @returns whether anything changed */
  async setWithdrawn(work: Work, id: string, withdrawn: boolean): Promise<boolean> {
    return (await work.statement(setWithdrawn, [id, withdrawn])).length > 0;
  }
}

/** The one answer to a link that opens nothing. */
export const linkExpired = (): NotFound =>
  new NotFound(identityProblems.linkExpired, 'The link is unknown, was used or withdrawn, or has expired.');
