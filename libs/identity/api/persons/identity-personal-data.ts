import { Injectable, type OnModuleInit } from '@nestjs/common';
import { exportEnded, formerMember, personErased } from '@hv/identity/contracts';
import { Database, NotFound, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';
import { platformProblems } from '@hv/platform/contracts';
import { endCredentials } from '../accounts/end-credentials';
import { leavingDone } from '../leaving/leavings.queries';
import { endExportsOfPerson } from '../own-data/exports.queries';
import { deleteAccount, forgetPerson, forgetReasons, lockAccountOfPerson, personalDataOf } from './persons.queries';

/** What is known of persons here: who they are and how they sign in. */
@Injectable()
export class IdentityPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'identity';
  readonly about = {
    da: 'Hvem du er her, og hvordan du logger ind: navn, titel, mailadresse, hvor du er logget ind, nøgler og kopier som denne. Adgangskoder og hemmeligheder er ikke med.',
    en: 'Who you are here and how you sign in: name, title, mail address, where you are signed in, keys, and copies like this one. Passwords and secrets are not in it.',
  };
  readonly columns = [
    'identity_accounts.person_id',
    'identity_access_tokens.author_id',
    'identity_see_as.administrator_id',
    'identity_see_as.person_id',
    'identity_exports.person_id',
    'identity_leavings.person_id',
    'identity_leavings.asked_by',
  ];

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
    await work.statement(leavingDone, [personId]);
    for (const { id, sha256 } of await work.statement(endExportsOfPerson, [personId]))
      await work.record(exportEnded, { object: { kind: 'export', id } }, { exportId: id, sha256 });
    await work.statement(forgetReasons, [personId]);
    const [erased] = await work.statement(forgetPerson, [personId, formerMember]);
    if (erased) await work.record(personErased, { object: { kind: 'person', id: personId } }, { personId });
  }
}
