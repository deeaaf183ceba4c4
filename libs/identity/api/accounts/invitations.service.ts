import { Injectable } from '@nestjs/common';
import { administratorInvited, administratorLinkPath } from '@hv/identity/contracts';
import { allow, newId, type Origin, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { normalAddress } from '../address';
import { identityPolicy } from '../identity.policy';
import { hashOf, newSecret } from '../secret';
import { expireInvitations, insertInvitation } from './invitations.queries';

/** How long a one-time link is good, minutes. */
export const linkMinutes = 60;

/** One-time links. */
@Injectable()
export class Invitations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Makes a link that creates one administrator, and ends an unused one made before for the same address.
   * @param email only this address may be used with it; null: any
   * @returns the path with the token, to be put behind PUBLIC_URL; it cannot be read again
   * @throws Forbidden
   */
  inviteAdministrator(origin: Origin, email: string | null): Promise<string> {
    const [id, token] = [newId(), newSecret()];
    const address = email === null ? null : normalAddress(email);
    return this.unitOfWork.run(origin, async (work) => {
      allow(identityPolicy.inviteAdministrator(origin.actor), platformProblems.forbidden);
      await work.statement(expireInvitations, [address]);
      await work.statement(insertInvitation, [id, address, hashOf(token), linkMinutes]);
      await work.record(administratorInvited, { object: { kind: 'invitation', id } }, { invitationId: id });
      return `${administratorLinkPath}#${token}`;
    });
  }
}
