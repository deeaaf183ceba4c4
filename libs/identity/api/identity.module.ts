import { Global, Module } from '@nestjs/common';
import { Authenticator } from '@hv/platform/api';
import { AccessTokensController } from './access-tokens/access-tokens.controller';
import { AccessTokensService } from './access-tokens/access-tokens.service';
import { Accounts } from './accounts/accounts.service';
import { FirstAdministratorController } from './accounts/first-administrator.controller';
import { FirstAdministratorService } from './accounts/first-administrator.service';
import { Invitations } from './accounts/invitations.service';
import { EndedSockets } from './authentication/ended-sockets';
import { SessionAuthenticator } from './authentication/session-authenticator';
import { Passwords } from './passwords';
import { IdentityPersonalData } from './persons/identity-personal-data';
import { MeController } from './persons/me.controller';
import { MeService } from './persons/me.service';
import { SessionCookie } from './sessions/session-cookie';
import { SessionSweep } from './sessions/session-sweep';
import { SessionController } from './sessions/session.controller';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './sessions/sign-in.service';

const authenticator = { provide: Authenticator, useClass: SessionAuthenticator };

/** Who people are and how they sign in. Global, because the platform asks it who comes. */
@Global()
@Module({
  controllers: [SessionController, AccessTokensController, MeController, FirstAdministratorController],
  providers: [
    authenticator,
    EndedSockets,
    Passwords,
    SessionCookie,
    SessionsService,
    SignInService,
    SessionSweep,
    AccessTokensService,
    Accounts,
    Invitations,
    FirstAdministratorService,
    MeService,
    IdentityPersonalData,
  ],
  exports: [Authenticator, Passwords, Accounts, Invitations],
})
export class IdentityModule {}
