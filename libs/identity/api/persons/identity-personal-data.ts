import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formerMember, personErased } from '@hv/identity/contracts';
import { Database, NotFound, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';
import { platformProblems } from '@hv/platform/contracts';
import { endCredentials } from '../accounts/end-credentials';
import { deleteAccount, forgetPerson, lockAccountOfPerson, personalDataOf } from './persons.queries';

/** What is known of persons here: who they are and how they sign in. */
@Injectable()
export class IdentityPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'identity';
  readonly columns = ['identity_accounts.person_id', 'identity_access_tokens.author_id'];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  /** @throws NotFound */
  async personalData(personId: string): Promise<object> {
    const [row] = await this.database.run(personalDataOf, [personId]);
    if (!row) throw new NotFound(platformProblems.notFound, 'There is no such person.');
    return row.data;
  }

  /** Deletes the account with all that signs it in, at once on open sockets too; the person stays without a name, so that what they wrote has an author. */
  async erase(work: Work, personId: string): Promise<void> {
    const [account] = await work.statement(lockAccountOfPerson, [personId]);
    if (account) {
      await endCredentials(work, account);
      await work.statement(deleteAccount, [account.id]);
    }
    const [erased] = await work.statement(forgetPerson, [personId, formerMember]);
    if (erased) await work.record(personErased, { object: { kind: 'person', id: personId } }, { personId });
  }
}
