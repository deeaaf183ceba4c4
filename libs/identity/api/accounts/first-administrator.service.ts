import { Injectable } from '@nestjs/common';
import { administratorCreated, type CreateAdministrator, identityProblems } from '@hv/identity/contracts';
import { bySystem, Conflict, Database, newId, NotFound, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { normalAddress } from '../address';
import { Passwords, refuseWeakPassword } from '../passwords';
import { hashOf } from '../secret';
import { insertAdministrator, openInvitation, useInvitation } from './invitations.queries';

/** Creates an administrator by a one-time link. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Creates the person and their account, and uses up the link; signs nobody in. The link is looked at first, so that only its holder costs us a hash,
   * and again under its lock.
   * @throws NotFound `identity.link-expired`; Unacceptable `identity.address-not-invited`, `identity.weak-password`; Conflict `identity.address-taken`
   */
  async create({ token, name, email, password }: CreateAdministrator, requestId: string): Promise<void> {
    const [address, link] = [normalAddress(email), hashOf(token)];
    const [open] = await this.database.run(openInvitation, [link]);
    if (!open) throw expired();
    if (open.email !== null && open.email !== address)
      throw atEmail(Unacceptable, identityProblems.addressNotInvited, 'The link is for another address.');
    refuseWeakPassword(password, { email: address, name });
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run({ ...bySystem, requestId }, async (work) => {
      const [used] = await work.statement(useInvitation, [link]);
      if (!used) throw expired();
      const accountId = newId();
      const [created] = await work.statement(insertAdministrator, [newId(), name.trim(), accountId, address, passwordHash]);
      if (!created) throw atEmail(Conflict, identityProblems.addressTaken, 'There is an account of this address.');
      await work.record(administratorCreated, { object: { kind: 'account', id: accountId } }, { accountId });
    });
  }
}

const expired = (): NotFound => new NotFound(identityProblems.linkExpired, 'The link is unknown, was used, or has expired.');

const atEmail = (Kind: typeof Unacceptable | typeof Conflict, code: string, detail: string): Unacceptable | Conflict =>
  new Kind(code, detail, [{ path: 'email', code }]);
