import { Global, Module } from '@nestjs/common';
import { Authenticator, MailModule, StorageModule } from '@hv/platform/api';
import { AccountInvitations } from './account-invitations/account-invitations.service';
import { Acceptances } from './account-invitations/acceptances.service';
import { AccessTokensController } from './access-tokens/access-tokens.controller';
import { AccessTokensService } from './access-tokens/access-tokens.service';
import { AccountList } from './accounts/account-list.service';
import { AccountsController } from './accounts/accounts.controller';
import { Accounts } from './accounts/accounts.service';
import { FirstAdministratorController } from './accounts/first-administrator.controller';
import { FirstAdministratorService } from './accounts/first-administrator.service';
import { Invitations } from './accounts/invitations.service';
import { EndedSockets } from './authentication/ended-sockets';
import { SessionAuthenticator } from './authentication/session-authenticator';
import { IdentityRetention } from './identity-retention';
import { ownAccount } from './own-account';
import { Passwords } from './passwords';
import { IdentityPersonalData } from './persons/identity-personal-data';
import { MeController } from './persons/me.controller';
import { MeService } from './persons/me.service';
import { PersonAuditNames } from './persons/person-audit-names';
import { PersonTitles } from './persons/person-titles';
import { seeAs } from './see-as';
import { LookedInto } from './see-as/looked-into';
import { WeakCredentials } from './second-factor/weak-credentials';
import { SessionCookie } from './sessions/session-cookie';
import { SessionSweep } from './sessions/session-sweep';
import { SessionController } from './sessions/session.controller';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './sessions/sign-in.service';

const authenticator = { provide: Authenticator, useClass: SessionAuthenticator };

/** Who people are and how they sign in. Global, because the platform asks it who comes. */
@Global()
@Module({
  imports: [MailModule, StorageModule],
  controllers: [
    AccountsController,
    SessionController,
    AccessTokensController,
    MeController,
    FirstAdministratorController,
    ...ownAccount.controllers,
    ...seeAs.controllers,
  ],
  providers: [
    authenticator,
    ...ownAccount.providers,
    ...seeAs.providers,
    EndedSockets,
    Passwords,
    SessionCookie,
    SessionsService,
    SignInService,
    SessionSweep,
    AccessTokensService,
    Accounts,
    AccountList,
    Invitations,
    AccountInvitations,
    Acceptances,
    FirstAdministratorService,
    MeService,
    IdentityPersonalData,
    IdentityRetention,
    PersonAuditNames,
    PersonTitles,
  ],
  exports: [
    Authenticator,
    Passwords,
    Accounts,
    Invitations,
    AccountInvitations,
    Acceptances,
    PersonTitles,
    SessionCookie,
    LookedInto,
    WeakCredentials,
  ],
})
export class IdentityModule {}
